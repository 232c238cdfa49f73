package org.quadrivia.study.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quadrivia.study.scheduling.Rating.AGAIN;
import static org.quadrivia.study.scheduling.Rating.EASY;
import static org.quadrivia.study.scheduling.Rating.GOOD;
import static org.quadrivia.study.scheduling.Rating.HARD;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.study.scheduling.Memory.State;

/** The vectors that the reference implementations test themselves with, and what follows from the steps. */
class SchedulerTest {
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final Offset<Double> CLOSE = within(1e-4);

    /** The steps of the reference implementations, by which the expected values were computed. */
    private static final List<Duration> REFERENCE = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));

    private final Scheduler scheduler = new Scheduler(Parameters.DEFAULT, Retention.DEFAULT, Fuzz.NONE, REFERENCE);

    @Test
    void intervalsAreThoseOfTheReference() {
        List<Rating> ratings = List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        List<Long> intervals = new ArrayList<>();
        Memory memory = null;

        for (Rating rating : ratings) {
            memory = memory == null ? scheduler.first(rating, START) : scheduler.next(memory, rating, memory.due());
            intervals.add(Duration.between(memory.reviewed(), memory.due()).toDays());
        }

        assertThat(intervals).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    @Test
    void stabilityAndDifficultyAreThoseOfTheReference() {
        Memory memory = reviewedOverTime(scheduler);

        assertThat(memory.stability()).isCloseTo(53.62691, CLOSE);
        assertThat(memory.difficulty()).isCloseTo(6.3574867, CLOSE);
    }

    @Test
    void withoutSameDayWeightsStabilityIsThatOfTheReference() {
        List<Double> weights = new ArrayList<>(Parameters.DEFAULT.weights());
        List.of(17, 18, 19).forEach(i -> weights.set(i, 0.0));

        Memory memory =
                reviewedOverTime(new Scheduler(new Parameters(weights), Retention.DEFAULT, Fuzz.NONE, REFERENCE));

        assertThat(memory.stability()).isCloseTo(53.335106, CLOSE);
    }

    private static Memory reviewedOverTime(Scheduler scheduler) {
        Instant at = START;
        Memory memory = scheduler.first(AGAIN, at);
        for (int days : List.of(0, 1, 3, 8, 21)) {
            at = at.plus(Duration.ofDays(days));
            memory = scheduler.next(memory, GOOD, at);
        }
        return memory;
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 3116769",
        "0.2, 34793",
        "0.3, 2508",
        "0.4, 387",
        "0.5, 90",
        "0.6, 27",
        "0.7, 9",
        "0.8, 3",
        "0.9, 1",
        "1.0, 0"
    })
    void lowerRetentionMakesLongerIntervals(double wanted, long days) {
        Retention retention = new Retention(wanted);

        assertThat(Math.round(new Formulas(Parameters.DEFAULT).interval(1, retention)))
                .isEqualTo(days);
        assertThat(Scheduler.of(retention).interval(1))
                .isEqualTo((int) Math.clamp(days, 1, Scheduler.MAX_INTERVAL_DAYS));
    }

    @Test
    void aNewFactGoesThroughItsStepsAndAForgottenOneThroughAnother() {
        Memory learned = scheduler.first(GOOD, START);
        Memory known = scheduler.next(learned, GOOD, learned.due());
        Memory forgotten = scheduler.next(known, AGAIN, known.due());
        Memory known2 = scheduler.next(forgotten, GOOD, forgotten.due());

        assertThat(List.of(learned, known, forgotten, known2))
                .extracting(Memory::state)
                .containsExactly(State.LEARNING, State.REVIEW, State.RELEARNING, State.REVIEW);
        assertThat(Duration.between(START, learned.due())).hasMinutes(10);
        assertThat(Duration.between(forgotten.reviewed(), forgotten.due())).hasMinutes(10);
        assertThat(known2.lapses()).isEqualTo(1);
        assertThat(known2.algorithm()).isEqualTo("FSRS-6");
    }

    @Test
    void theFirstRatingDecidesHowSoonItIsAskedAgain() {
        assertThat(wait(scheduler.first(AGAIN, START))).hasMinutes(1);
        assertThat(wait(scheduler.first(HARD, START))).hasSeconds(330);
        assertThat(wait(scheduler.first(GOOD, START))).hasMinutes(10);
        assertThat(wait(scheduler.first(EASY, START))).hasDays(8);
    }

    private static Duration wait(Memory memory) {
        return Duration.between(memory.reviewed(), memory.due());
    }

    @Test
    void aMemoryToleratesAClockSetBack() {
        Memory memory = scheduler.first(EASY, START);

        Memory next = scheduler.next(memory, GOOD, START.minusSeconds(60));

        assertThat(next.reviewed()).isEqualTo(START);
        assertThat(scheduler.retrievability(memory, START.minusSeconds(60))).isEqualTo(1);
    }
}
