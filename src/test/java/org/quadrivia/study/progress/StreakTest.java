package org.quadrivia.study.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreakTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

    @Test
    void aStreakCountsDaysInARowAndSurvivesToday() {
        assertThat(streak(0, 1, 2)).isEqualTo(3);
        assertThat(streak(1, 2)).isEqualTo(2);
        assertThat(streak()).isZero();
    }

    @Test
    void aStreakSurvivesOneDayOffAWeek() {
        assertThat(streak(0, 1, 3, 4)).isEqualTo(4);
        assertThat(streak(0, 2, 4, 5)).isEqualTo(2);
        assertThat(streak(0, 2, 3, 4, 5, 6, 7, 9, 10)).isEqualTo(9);
    }

    @Test
    void twoDaysOffInARowEndAStreak() {
        assertThat(streak(0, 3, 4)).isEqualTo(1);
    }

    @Test
    void aStreakIsBetweenTheDaysInARowAndAllDaysStudied() {
        qt().withFixedSeed(42)
                .forAll(lists().of(integers().between(0, 40)).ofSizeBetween(0, 40))
                .check(ago -> {
                    List<LocalDate> days = ago.stream().map(TODAY::minusDays).toList();
                    long unbroken = IntStream.iterate(0, i -> i + 1)
                            .takeWhile(i -> days.contains(TODAY.minusDays(i)))
                            .count();
                    int streak = Streak.days(days, TODAY);
                    return streak >= unbroken
                            && streak <= days.stream().distinct().count();
                });
    }

    private static int streak(int... ago) {
        return Streak.days(IntStream.of(ago).mapToObj(TODAY::minusDays).toList(), TODAY);
    }
}
