package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClockSpeedTest {
    @AfterEach
    void asItGoes() {
        ClockSpeed.set(1);
    }

    @Test
    void agesAndTheClockGoAsTheyDoUnlessItIsSaidOtherwise() {
        Clock clock = ClockSpeed.clock(Duration.ofDays(1));

        assertThat(ClockSpeed.scaled(Duration.ofMinutes(30))).isEqualTo(Duration.ofMinutes(30));
        assertThat(clock.instant()).isCloseTo(Instant.now().plus(1, ChronoUnit.DAYS), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void aDayPassesInAMinute() throws InterruptedException {
        ClockSpeed.set(1440);
        Clock clock = ClockSpeed.clock(Duration.ZERO);
        Clock elsewhere = clock.withZone(ZoneId.of("Asia/Tokyo"));
        // Before the first reading of the clock, so that a pause between the two counts for both
        long start = System.nanoTime();
        Instant before = clock.instant();

        Thread.sleep(50);
        Instant after = clock.instant();

        assertThat(ClockSpeed.scaled(Duration.ofDays(1))).isEqualTo(Duration.ofMinutes(1));
        assertThat(Duration.between(before, after))
                .isBetween(Duration.ofNanos(50_000_000L * 1440), Duration.ofNanos((System.nanoTime() - start) * 1500));
        assertThat(elsewhere.instant()).isAfterOrEqualTo(after);
        assertThat(elsewhere.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void aFastClockStartsWithTheProcess() {
        ClockSpeed.set(1440);
        Instant start = ClockSpeed.started(ProcessHandle.current());

        Instant now = ClockSpeed.clock(Duration.ofDays(2)).instant();

        assertThat(Duration.between(start.plus(2, ChronoUnit.DAYS), now))
                .isCloseTo(Duration.between(start, Instant.now()).multipliedBy(1440), Duration.ofDays(1));
    }

    @Test
    void itNeverStandsStill() {
        assertThatThrownBy(() -> ClockSpeed.set(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
