package org.quadrivia.quiz.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Estimates the difficulty of items independently of the ability of the takers who answered them, with the Rasch model. In this
 * model the probability of a right answer is 1 / (1 + e^(d − b)) for ability b and difficulty d, both in logits, with a mean
 * ability of 0.
 *
 * <p>The model is fitted by PROX, the normal approximation (L. Cohen, "Approximate expressions for parameter estimates in the
 * Rasch model", 1979; B. Wright and M. Stone, "Best Test Design", 1979, chapter 2; for missing answers J. M. Linacre, "PROX with
 * missing data", 1994). It estimates items and takers in turn. The measure of each follows from its score and from the mean and
 * spread of the measures on the other side that it met. Half an answer is added to both right and wrong, so that scores of none
 * and all have a measure, too.
 */
final class Rasch {
    /** The square of 1.7, the factor by which a logistic curve comes nearest to a normal one. */
    private static final double NORMAL = 2.89;

    private static final int ROUNDS = 30;
    private static final double HALF = 0.5;

    /**
     * The estimate for an item.
     *
     * @param logits the difficulty, in logits
     * @param error the standard error of the difficulty, in logits
     * @param answers the number of answers that the estimate rests on
     * @param right the number of right answers among them
     */
    record Measure(double logits, double error, int answers, int right) {}

    /** The answers of one item or one taker: the takers or items met, and the score. */
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

    /** Returns the estimate for each item that was answered, by item id. */
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

    /** @param sign 1 if a high score makes a high measure, −1 if a low score does */
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
