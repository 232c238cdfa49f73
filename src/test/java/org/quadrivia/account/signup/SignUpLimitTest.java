package org.quadrivia.account.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignUpLimitTest {
    @Test
    void oneAddressMaySignUpTwoClassesAndNoMore() {
        SignUpLimit limit = new SignUpLimit(60);

        long class2 =
                IntStream.range(0, 60).filter(i -> limit.admit("192.0.2.1")).count();

        assertThat(class2).isEqualTo(60);
        assertThat(limit.admit("192.0.2.1")).isFalse();
        assertThat(limit.admit("192.0.2.2")).isTrue();
    }

    @Test
    void aNetworkOfAddressesCountsAsOne() {
        SignUpLimit limit = new SignUpLimit(1);

        assertThat(limit.admit("2001:db8:1:2:3:4:5:6")).isTrue();
        assertThat(limit.admit("2001:db8:1:2:9:9:9:9")).isFalse();
        assertThat(limit.admit("2001:db8:1:3:3:4:5:6")).isTrue();
    }
}
