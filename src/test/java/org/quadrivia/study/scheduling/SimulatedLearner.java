package org.quadrivia.study.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.quadrivia.study.scheduling.Memory.State;

/**
 * A learner as the simulator of the FSRS benchmark has them ({@code simulate} in {@code fsrs-optimizer}; its default probabilities
 * of ratings). On later days a fact is recalled with the probability that FSRS-6 gives for the learner's own weights. On the same
 * day the rating depends only on the one before. The scheduler does not know the learner's weights and uses the default ones.
 */
final class SimulatedLearner {
    /** The probabilities of Again, Hard, Good and Easy for a new fact. */
    private static final double[] FIRST = {0.24, 0.094, 0.495, 0.171};
    /** The same for a fact that is recalled on a later day. */
    private static final double[] RECALLED = {0, 0.224, 0.631, 0.145};
    /** The same on the same day, one row for each rating before: Again, Hard, and Good or Easy. */
    private static final double[][] LEARNING = {
        {0.3687, 0.0628, 0.5108, 0.0577}, {0.0441, 0.4553, 0.4457, 0.0549}, {0.0518, 0.0470, 0.8462, 0.0550}
    };

    private static final double[][] RELEARNING = {
        {0.2157, 0.0643, 0.6595, 0.0605}, {0.0500, 0.4638, 0.4475, 0.0387}, {0.1056, 0.1434, 0.7266, 0.0244}
    };

    /** The standard deviation of the logarithm of how much better or worse than usual a learner keeps new facts. */
    private static final double SPREAD = 0.4;

    private static final Duration SESSION = Duration.ofHours(12);
    private static final int MAX_RETURNS = 3;

    /** What the learner remembers of a fact, and what the scheduler takes it to be. */
    private record Known(Memory real, Memory assumed, Rating last) {}

    private final Random random;
    private final Scheduler real;
    private final Scheduler assumed = Scheduler.of(Retention.DEFAULT);
    private final List<Known> known = new ArrayList<>();
    private int answers;

    SimulatedLearner(long seed) {
        random = new Random(seed);
        double talent = Math.exp(random.nextGaussian() * SPREAD);
        List<Double> weights = new ArrayList<>(Parameters.DEFAULT.weights());
        for (int i = 0; i < 4; i++) {
            weights.set(i, weights.get(i) * talent);
        }
        real = new Scheduler(new Parameters(weights), Retention.DEFAULT, Fuzz.NONE);
    }

    /**
     * Answers what is due, the least likely to be remembered first, and then new facts.
     *
     * @param planned the largest number of facts asked
     * @param fresh the largest number of new facts
     * @param relearning whether what is missed comes back at the end until it is known, at most three times
     * @return the number of answers
     */
    int study(Instant now, int planned, int fresh, boolean relearning) {
        int before = answers;
        List<Integer> due = Stream.iterate(0, i -> i < known.size(), i -> i + 1)
                .filter(i -> known.get(i).assumed().due().isBefore(now.plus(SESSION)))
                .sorted(Comparator.comparingDouble(
                        i -> assumed.retrievability(known.get(i).assumed(), now)))
                .limit(planned)
                .toList();
        List<Integer> missed = new ArrayList<>(due);
        missed.removeIf(fact -> review(fact, now));
        for (int i = 0; i < Math.min(fresh, planned - due.size()); i++) {
            if (!learn(now)) {
                missed.add(known.size() - 1);
            }
        }
        for (int round = 0; relearning && round < MAX_RETURNS; round++) {
            missed.removeIf(fact -> review(fact, now));
        }
        return answers - before;
    }

    int answers() {
        return answers;
    }

    int facts() {
        return known.size();
    }

    /** Returns the expected share of the facts asked so far that the learner would recall. */
    double retention(Instant at) {
        return known.stream()
                .mapToDouble(fact -> real.retrievability(fact.real(), at))
                .average()
                .orElse(0);
    }

    private boolean learn(Instant now) {
        Rating rating = drawn(FIRST);
        known.add(new Known(real.first(rating, now), assumed.first(rating, now), rating));
        answers++;
        return rating.recalled();
    }

    private boolean review(int fact, Instant now) {
        Known one = known.get(fact);
        Rating rating = rating(one, now);
        known.set(
                fact, new Known(real.next(one.real(), rating, now), assumed.next(one.assumed(), rating, now), rating));
        answers++;
        return rating.recalled();
    }

    private Rating rating(Known fact, Instant now) {
        if (fact.real().reviewed().equals(now)) {
            double[][] rows = fact.assumed().state() == State.RELEARNING ? RELEARNING : LEARNING;
            return drawn(rows[Math.min(fact.last().ordinal(), rows.length - 1)]);
        }
        return random.nextDouble() < real.retrievability(fact.real(), now) ? drawn(RECALLED) : Rating.AGAIN;
    }

    private Rating drawn(double[] probabilities) {
        double left = random.nextDouble();
        for (Rating rating : Rating.values()) {
            left -= probabilities[rating.ordinal()];
            if (left < 0) {
                return rating;
            }
        }
        return Rating.EASY;
    }
}
