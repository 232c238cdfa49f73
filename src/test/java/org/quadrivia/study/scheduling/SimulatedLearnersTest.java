package org.quadrivia.study.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 500 simulated learners for thirty days: what relearning within the session costs and brings by the model of FSRS-6. */
@Tag("long")
class SimulatedLearnersTest {
    private static final int LEARNERS = 500;
    private static final int DAYS = 30;
    private static final int PLANNED = 20;
    private static final int FRESH = 10;
    private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");

    /** Means over all learners. */
    private record Means(double answers, double facts, double retention) {}

    @Test
    void relearningTakesAFifthMoreAnswersForTheSameFacts() {
        Means without = study(PLANNED, false);
        Means with = study(PLANNED, true);

        print("as many facts, without", without);
        print("as many facts, with   ", with);
        assertThat(with.answers() / without.answers()).isBetween(1.1, 1.3);
        assertThat(with.retention() - without.retention()).isBetween(-0.015, 0.015);
    }

    /** Decision 325: by this model a repetition on the same day adds less than one on the next day. */
    @Test
    void forAsManyAnswersRetentionIsAlmostTheSame() {
        Means[] both = studyAsMuch();

        print("as many answers, without", both[0]);
        print("as many answers, with   ", both[1]);
        assertThat(both[1].answers() / both[0].answers()).isBetween(0.97, 1.06);
        assertThat(both[1].retention() - both[0].retention()).isBetween(-0.02, 0.02);
        assertThat(both[1].retention()).isGreaterThan(0.9);
    }

    private static Means study(int planned, boolean relearning) {
        Means sum = new Means(0, 0, 0);
        for (int seed = 0; seed < LEARNERS; seed++) {
            SimulatedLearner learner = new SimulatedLearner(seed);
            for (int day = 0; day < DAYS; day++) {
                learner.study(at(day), planned, FRESH, relearning);
            }
            sum = sum(sum, learner);
        }
        return sum;
    }

    /** Those without relearning get each day as many questions as the others answered. */
    private static Means[] studyAsMuch() {
        Means without = new Means(0, 0, 0);
        Means with = new Means(0, 0, 0);
        for (int seed = 0; seed < LEARNERS; seed++) {
            SimulatedLearner one = new SimulatedLearner(seed);
            SimulatedLearner other = new SimulatedLearner(seed);
            for (int day = 0; day < DAYS; day++) {
                int answers = one.study(at(day), PLANNED, FRESH, true);
                other.study(at(day), answers, FRESH, false);
            }
            with = sum(with, one);
            without = sum(without, other);
        }
        return new Means[] {without, with};
    }

    private static Means sum(Means sum, SimulatedLearner learner) {
        return new Means(
                sum.answers() + learner.answers() / (double) LEARNERS,
                sum.facts() + learner.facts() / (double) LEARNERS,
                sum.retention() + learner.retention(at(DAYS)) / LEARNERS);
    }

    private static Instant at(int day) {
        return FIRST.plus(Duration.ofDays(day));
    }

    private static void print(String which, Means means) {
        System.out.printf(
                "%s relearning: %.0f answers, %.0f facts, retention %.3f%n",
                which, means.answers(), means.facts(), means.retention());
    }
}
