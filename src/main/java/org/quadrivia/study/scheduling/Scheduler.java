package org.quadrivia.study.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.quadrivia.study.scheduling.Memory.State;

/**
 * Computes the memory after a review and when to ask next, by FSRS-6. What was missed is asked again after 10 minutes, everything
 * else after whole days, new facts included.
 *
 * @param parameters the weights
 * @param retention the wanted retention when a fact is due
 * @param fuzz how intervals are varied
 * @param learning the waits between the first reviews of a new fact, at least one: a fact that was known after the last of them is
 *     asked again after days
 */
public record Scheduler(Parameters parameters, Retention retention, Fuzz fuzz, List<Duration> learning) {
    /** The longest interval until the next review, in days. */
    public static final int MAX_INTERVAL_DAYS = 36_500;

    private static final List<Duration> LEARNING = List.of(Duration.ofMinutes(10));
    private static final List<Duration> RELEARNING = List.of(Duration.ofMinutes(10));
    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    /** Creates a scheduler by which a new fact that is known at once is asked again after days. */
    public Scheduler(Parameters parameters, Retention retention, Fuzz fuzz) {
        this(parameters, retention, fuzz, LEARNING);
    }

    /** Returns a scheduler with the default weights and without fuzz. */
    public static Scheduler of(Retention retention) {
        return new Scheduler(Parameters.DEFAULT, retention, Fuzz.NONE);
    }

    /** Returns the memory after the first review of a fact. */
    public Memory first(Rating rating, Instant now) {
        Formulas formulas = new Formulas(parameters);
        return settle(
                State.LEARNING, 0, formulas.firstStability(rating), formulas.firstDifficulty(rating), 0, rating, now);
    }

    /**
     * Returns the memory after another review.
     *
     * @param now when the review took place; a time before the last review counts as the time of that review
     */
    public Memory next(Memory memory, Rating rating, Instant now) {
        Instant at = now.isBefore(memory.reviewed()) ? memory.reviewed() : now;
        Formulas formulas = new Formulas(parameters);
        double days = days(memory, at);
        double stability = days < 1
                ? formulas.sameDayStability(memory.stability(), rating)
                : formulas.nextStability(
                        memory.difficulty(),
                        memory.stability(),
                        formulas.retrievability(days, memory.stability()),
                        rating);
        double difficulty = formulas.nextDifficulty(memory.difficulty(), rating);
        boolean lapse = memory.state() == State.REVIEW && !rating.recalled();
        int lapses = memory.lapses() + (lapse ? 1 : 0);
        State state = lapse ? State.RELEARNING : memory.state();
        return settle(state, memory.step(), stability, difficulty, lapses, rating, at);
    }

    /** Returns the probability, 0 to 1, that the fact is remembered at that time; 1 at its last review and before. */
    public double retrievability(Memory memory, Instant at) {
        return new Formulas(parameters).retrievability(days(memory, at), memory.stability());
    }

    /** Returns the whole days after which a fact of that stability is due, without fuzz: 1 to {@value #MAX_INTERVAL_DAYS}. */
    public int interval(double stability) {
        return (int) Math.clamp(new Formulas(parameters).interval(stability, retention) + 0.5, 1, MAX_INTERVAL_DAYS);
    }

    /**
     * @param state the state before the rating, but RELEARNING if the rating is a lapse
     * @param before the step before the rating; beyond the last one if there were more steps then
     */
    private Memory settle(
            State state, int before, double stability, double difficulty, int lapses, Rating rating, Instant now) {
        List<Duration> steps = state == State.LEARNING ? learning : RELEARNING;
        int step = Math.min(before, steps.size() - 1);
        boolean stays = state != State.REVIEW
                && switch (rating) {
                    case AGAIN, HARD -> true;
                    case GOOD -> step + 1 < steps.size();
                    case EASY -> false;
                };
        if (!stays) {
            int days = fuzz.spread(interval(stability), salt(stability, now));
            Instant due = now.plus(Duration.ofDays(Math.min(days, MAX_INTERVAL_DAYS)));
            return memory(State.REVIEW, 0, stability, difficulty, now, due, lapses);
        }
        int next = rating == Rating.AGAIN ? 0 : rating == Rating.GOOD ? step + 1 : step;
        Duration wait = rating == Rating.HARD ? hard(steps, step) : steps.get(next);
        return memory(state, next, stability, difficulty, now, now.plus(wait), lapses);
    }

    /**
     * Returns the wait after Hard. At the first step it is longer than after Again: the mean of the first two steps, or one and a
     * half times the step if it is the only one.
     */
    private static Duration hard(List<Duration> steps, int step) {
        Duration wait = steps.get(step);
        if (step > 0) {
            return wait;
        }
        return steps.size() == 1
                ? wait.multipliedBy(3).dividedBy(2)
                : wait.plus(steps.get(1)).dividedBy(2);
    }

    private static Memory memory(
            State state, int step, double stability, double difficulty, Instant now, Instant due, int lapses) {
        return new Memory(state, step, stability, difficulty, now, due, lapses, Parameters.ALGORITHM);
    }

    private static long salt(double stability, Instant now) {
        return Double.doubleToLongBits(stability) ^ now.toEpochMilli();
    }

    private static double days(Memory memory, Instant at) {
        return Math.max(0, Duration.between(memory.reviewed(), at).toMillis() / 1000.0 / SECONDS_A_DAY);
    }
}
