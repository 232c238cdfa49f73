package org.quadrivia.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final String SCHOOL = "192.0.2.1";

    private long nanos;
    private final SignInThrottle throttle = new SignInThrottle(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void manyWrongPasswordsForOneAccountAreBlocked() {
        long tried =
                IntStream.range(0, 100).filter(i -> tryWrong("ada", SCHOOL)).count();

        assertThat(tried).isEqualTo(8);
    }

    @Test
    void othersAtTheSameAddressAreNotBlocked() {
        IntStream.range(0, 100).forEach(i -> tryWrong("ada", SCHOOL));

        assertThat(IntStream.range(0, 30)).allMatch(i -> throttle.allows("pupil" + i, SCHOOL));
    }

    @Test
    void aClassThatMistypesIsNotBlocked() {
        IntStream.range(0, 30).forEach(i -> IntStream.range(0, 3).forEach(n -> tryWrong("pupil" + i, SCHOOL)));

        assertThat(IntStream.range(0, 30)).allMatch(i -> throttle.allows("pupil" + i, SCHOOL));
    }

    @Test
    void guessingOnManyAccountsIsSlowedDown() {
        long tried = IntStream.range(0, 1000)
                .filter(i -> tryWrong("account" + i, "198.51.100.7"))
                .count();

        assertThat(tried).isEqualTo(300);
    }

    @Test
    void guessingFromManyAddressesDoesNotBlockTheOwner() {
        throttle.right("ada", SCHOOL);

        long tried = IntStream.range(0, 1000)
                .filter(i -> tryWrong("ada", "198.51.100." + i))
                .count();

        assertThat(tried).isEqualTo(40);
        assertThat(throttle.allows("ada", SCHOOL)).isTrue();
    }

    @Test
    void aTryIsAllowedAgainAfterAWhile() {
        IntStream.range(0, 100).forEach(i -> tryWrong("ada", SCHOOL));
        assertThat(throttle.allows("ada", SCHOOL)).isFalse();

        nanos += Duration.ofMinutes(1).toNanos();

        assertThat(tryWrong("ada", SCHOOL)).isTrue();
        assertThat(throttle.allows("ada", SCHOOL)).isFalse();
    }

    @Test
    void aRightPasswordResetsTheCount() {
        IntStream.range(0, 7).forEach(i -> tryWrong("ada", SCHOOL));

        throttle.right("ada", SCHOOL);

        assertThat(IntStream.range(0, 8)).allMatch(i -> tryWrong("ada", SCHOOL));
    }

    private boolean tryWrong(String account, String address) {
        boolean allowed = throttle.allows(account, address);
        if (allowed) {
            throttle.wrong(account, address);
        }
        return allowed;
    }
}
