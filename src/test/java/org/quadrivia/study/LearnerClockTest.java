package org.quadrivia.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Parameters;

/** Days are the learner's own. */
class LearnerClockTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void anIntervalOfADayEndsInTheMorning() {
        Memory memory = reviewed(ZonedDateTime.of(2026, 1, 5, 20, 0, 0, 0, BERLIN), 1);

        assertThat(at(2026, 1, 5, 23).isDue(memory)).isFalse();
        assertThat(at(2026, 1, 6, 0).isDue(memory)).isTrue();
    }

    @Test
    void theDayIsThatOfTheLearnersTimeZone() {
        Memory memory = reviewed(ZonedDateTime.of(2026, 1, 5, 22, 0, 0, 0, ZoneId.of("Pacific/Auckland")), 1);
        Instant newDayInAuckland = Instant.parse("2026-01-05T11:30:00Z");

        assertThat(new LearnerClock(ZoneId.of("Pacific/Auckland"), newDayInAuckland).isDue(memory))
                .isTrue();
        assertThat(new LearnerClock(ZoneId.of("America/Los_Angeles"), newDayInAuckland).isDue(memory))
                .isFalse();
    }

    @Test
    void daysOf23And25HoursCountAsOne() {
        Memory autumn = reviewed(ZonedDateTime.of(2026, 10, 25, 0, 10, 0, 0, BERLIN), 1);
        Memory spring = reviewed(ZonedDateTime.of(2026, 3, 28, 23, 30, 0, 0, BERLIN), 1);

        assertThat(at(2026, 10, 25, 23).due(autumn)).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(at(2026, 3, 29, 12).due(spring)).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(at(2026, 3, 29, 12).start()).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
    }

    @Test
    void anIntervalCountsCalendarDaysInEveryZone() {
        List<ZoneId> zones =
                List.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Africa/Cairo").stream()
                        .map(ZoneId::of)
                        .toList();
        qt().withFixedSeed(42)
                .forAll(
                        integers().between(0, zones.size() - 1),
                        integers().between(0, 3 * 365 * 24 * 60),
                        integers().between(1, 400))
                .check((zone, minutes, days) -> {
                    Instant at = Instant.parse("2025-01-01T00:00:00Z").plus(Duration.ofMinutes(minutes));
                    Memory memory = reviewed(at.atZone(zones.get(zone)), days);
                    LearnerClock day = new LearnerClock(zones.get(zone), at);
                    return day.due(memory).equals(day.today().plusDays(days));
                });
    }

    private static LearnerClock at(int year, int month, int day, int hour) {
        return new LearnerClock(
                BERLIN,
                ZonedDateTime.of(year, month, day, hour, 0, 0, 0, BERLIN).toInstant());
    }

    private static Memory reviewed(ZonedDateTime at, int days) {
        Instant reviewed = at.toInstant();
        return new Memory(
                Memory.State.REVIEW,
                0,
                days,
                5,
                reviewed,
                reviewed.plus(Duration.ofDays(days)),
                0,
                Parameters.ALGORITHM);
    }
}
