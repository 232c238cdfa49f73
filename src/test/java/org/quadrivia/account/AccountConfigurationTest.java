package org.quadrivia.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountConfigurationTest {
    /** Other tests encode at a lower cost. */
    @Test
    void passwordsAreEncodedAtTheFullCost() {
        String encoded = new AccountConfiguration().passwordEncoder().encode("correct horse");

        assertThat(encoded).startsWith("{bcrypt}$2a$10$");
    }
}
