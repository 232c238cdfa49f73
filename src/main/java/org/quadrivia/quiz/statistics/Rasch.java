package org.quadrivia.quiz.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How hard items are, told apart from how able those are who answered them: the Rasch model, by which the chance of a right
 * answer is 1 / (1 + e^(d − b)) for ability b and difficulty d, both in logits, the mean ability being 0.
 *
 * <p>Fitted by PROX, the normal approximation (L. Cohen, "Approximate expressions for parameter estimates in the Rasch model",
 * 1979; B. Wright and M. Stone, "Best Test Design", 1979, chapter 2; for answers that are missing J. M. Linacre, "PROX with
 * missing data", 1994): in turns each side's measures follow from its score and from mean and spread of the other side's
 * measures that it met. Half an answer is added to right and wrong each, so that scores of none and all have a measure.
 */
final class Rasch {
    /** The square of 1.7, by which a logistic curve comes nearest to a normal one. */
    private static final double NORMAL = 2.89;

    private static final int ROUNDS = 30;
    private static final double HALF = 0.5;

    /**
     * A measure.
     *
     * @param logits the difficulty
     * @param error its standard error
     * @param answers how many it rests on
     * @param right how many of them are right
     */
    record Measure(double logits, double error, int answers, int right) {}

    /** One side's view of its answers: whom it met, and its score. */
    private static final class Side {
        final List<String> met = new ArrayList<>();
        int right;

        void add(String other, boolean answeredRight) {
            met.add(other);
            right += answeredRight ? 1 : 0;
        }

        double logOdds() {
            return Math.log((right + HALF) / (met.size() - right + HALF));
        }

        double error() {
            return Math.sqrt(1 / (right + HALF) + 1 / (met.size() - right + HALF));
        }
    }

    private final Map<String, Side> items = new HashMap<>();
    private final Map<String, Side> takers = new HashMap<>();
    private Map<String, Double> difficulty = new HashMap<>();
    private Map<String, Double> ability = new HashMap<>();

    private Rasch(Collection<FirstAnswer> answers) {
        for (FirstAnswer answer : answers) {
            items.computeIfAbsent(answer.item(), id -> new Side()).add(answer.taker(), answer.right());
            takers.computeIfAbsent(answer.taker(), id -> new Side()).add(answer.item(), answer.right());
        }
    }

    /** The measure of each item that was answered, by its id. */
    static Map<String, Measure> difficulties(Collection<FirstAnswer> answers) {
        Rasch model = new Rasch(answers);
        for (int round = 0; round < ROUNDS; round++) {
            model.difficulty = measures(model.items, model.ability, -1);
            model.ability = centred(measures(model.takers, model.difficulty, 1));
        }
        Map<String, Measure> measured = new HashMap<>();
        model.items.forEach((id, side) -> measured.put(id, model.measure(id, side)));
        return measured;
    }

    private Measure measure(String id, Side side) {
        double error = side.error() * expansion(spread(side, ability));
        return new Measure(difficulty.getOrDefault(id, 0.0), error, side.met.size(), side.right);
    }

    /** @param sign 1 where a high score makes a high measure, −1 where a low one does */
    private static Map<String, Double> measures(Map<String, Side> sides, Map<String, Double> others, int sign) {
        Map<String, Double> measures = new HashMap<>();
        sides.forEach((id, side) ->
                measures.put(id, mean(side, others) + sign * expansion(spread(side, others)) * side.logOdds()));
        return measures;
    }

    private static double expansion(double variance) {
        return Math.sqrt(1 + variance / NORMAL);
    }

    private static double mean(Side side, Map<String, Double> others) {
        return average(side.met, others, measure -> measure);
    }

    private static double spread(Side side, Map<String, Double> others) {
        double mean = mean(side, others);
        return average(side.met, others, measure -> (measure - mean) * (measure - mean));
    }

    private static double average(Collection<String> ids, Map<String, Double> measures, Function<Double, Double> of) {
        return ids.stream()
                .mapToDouble(id -> of.apply(measures.getOrDefault(id, 0.0)))
                .average()
                .orElse(0);
    }

    private static Map<String, Double> centred(Map<String, Double> measures) {
        double mean = average(measures.keySet(), measures, measure -> measure);
        measures.replaceAll((id, measure) -> measure - mean);
        return measures;
    }
}
