package org.quadrivia.study.scheduling;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.study.scheduling.Memory.State;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

/** What holds for every memory, whatever its past. */
class SchedulerLawsTest {
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final Gen<Integer> MINUTES = integers().between(1, 300 * 24 * 60);
    private static final Scheduler SCHEDULER = Scheduler.of(Retention.DEFAULT);

    private static final Gen<Memory> MEMORIES =
            lists().of(integers().between(0, 3)).ofSizeBetween(1, 12).zip(MINUTES, SchedulerLawsTest::history);

    private static Memory history(List<Integer> ratings, int minutes) {
        Memory memory = SCHEDULER.first(Rating.values()[ratings.getFirst()], START);
        for (int rating : ratings.subList(1, ratings.size())) {
            memory = SCHEDULER.next(
                    memory, Rating.values()[rating], memory.reviewed().plus(Duration.ofMinutes(minutes)));
        }
        return memory;
    }

    private static QuickTheory law() {
        return qt().withFixedSeed(42).withExamples(500);
    }

    @Test
    void goodLeavesMoreStabilityThanHardAndLessThanEasy() {
        law().forAll(MEMORIES, MINUTES).check((memory, minutes) -> {
            double hard = after(memory, minutes, Rating.HARD).stability();
            double good = after(memory, minutes, Rating.GOOD).stability();
            double easy = after(memory, minutes, Rating.EASY).stability();
            return hard < good && good <= easy;
        });
    }

    @Test
    void forgettingLeavesLessStabilityThanRemembering() {
        law().forAll(MEMORIES, MINUTES)
                .check((memory, minutes) -> after(memory, minutes, Rating.AGAIN).stability()
                        < after(memory, minutes, Rating.HARD).stability());
    }

    @Test
    void retrievabilityFallsWithTime() {
        law().forAll(MEMORIES, MINUTES, MINUTES).check((memory, first, more) -> {
            Instant early = memory.reviewed().plus(Duration.ofMinutes(first));
            double before = SCHEDULER.retrievability(memory, early);
            double later = SCHEDULER.retrievability(memory, early.plus(Duration.ofMinutes(more)));
            return before <= 1 && later < before && later > 0;
        });
    }

    @Test
    void everyMemoryKeepsWithinItsBounds() {
        law().forAll(MEMORIES)
                .check(memory -> memory.stability() >= 0.001
                        && memory.difficulty() >= 1
                        && memory.difficulty() <= 10
                        && memory.due().isAfter(memory.reviewed())
                        && !memory.due().isAfter(memory.reviewed().plus(Duration.ofDays(Scheduler.MAX_INTERVAL_DAYS))));
    }

    @Test
    void theIntervalGrowsAsLessRetentionIsWanted() {
        Gen<Double> retentions = doubles().between(0.5, 0.97);
        law().forAll(doubles().between(0.001, 10_000), retentions, doubles().between(0.001, 0.02))
                .check((stability, wanted, less) ->
                        Scheduler.of(new Retention(wanted - less)).interval(stability)
                                >= Scheduler.of(new Retention(wanted)).interval(stability));
    }

    @Test
    void whatIsInReviewIsRememberedAsWantedWhenDue() {
        law().forAll(MEMORIES)
                .assuming(memory -> memory.state() == State.REVIEW && memory.stability() > 30)
                .check(memory -> Math.abs(SCHEDULER.retrievability(memory, memory.due()) - 0.9) < 0.005);
    }

    @Test
    void fuzzMovesTheIntervalALittleAndAlwaysTheSameWay() {
        law().forAll(integers().between(1, Scheduler.MAX_INTERVAL_DAYS), longs().all(), longs().all())
                .check((days, seed, salt) -> {
                    int fuzzed = Fuzz.seeded(seed).spread(days, salt);
                    return fuzzed == Fuzz.seeded(seed).spread(days, salt)
                            && fuzzed >= 1
                            && Math.abs(fuzzed - days) <= 3 + days * 0.06;
                });
    }

    private static Memory after(Memory memory, int minutes, Rating rating) {
        return SCHEDULER.next(memory, rating, memory.reviewed().plus(Duration.ofMinutes(minutes)));
    }
}
