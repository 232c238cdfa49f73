package org.quadrivia.account.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.AccountTest;
import org.quadrivia.storage.TestDatabase;

class ClosedSignUpTest extends AccountTest {
    ClosedSignUpTest() throws IOException {
        super(TestDatabase.h2(), Map.of("quadrivia.sign-up", "closed"));
    }

    @Test
    void anAdministratorCannotOpenWhatTheSettingCloses() {
        SignUpSwitch signUp = bean(SignUpSwitch.class);

        signUp.set(true);

        assertThat(signUp.isFixed()).isTrue();
        assertThat(accounts().signUp(application("ada"), "here")).isEqualTo(new SignUpOutcome.Closed());
    }
}
