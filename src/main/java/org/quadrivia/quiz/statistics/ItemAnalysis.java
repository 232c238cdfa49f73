package org.quadrivia.quiz.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Computes facility and discrimination of the items of a quiz from the answers of its takers.
 *
 * <p>Facility is the share of takers who were right. Discrimination is the point-biserial correlation between being right and the
 * taker's score on the rest of the quiz: (M₁ − M₀) / s · √(p q). M₁ and M₀ are the mean rest scores of the takers who were right
 * and wrong, s is the standard deviation of all rest scores (over n), p is the facility, and q = 1 − p. The score leaves out the
 * item itself, because the item would correlate with itself: S. Henrysson, “Correction of item-total correlations in item
 * analysis”, Psychometrika 28 (1963), 211–218. A rest score is the share of the other questions that were right, so that attempts
 * of different lengths can be compared.
 */
public final class ItemAnalysis {
    private ItemAnalysis() {}

    /**
     * The figures of an item.
     *
     * @param takers the number of takers who were asked the item
     * @param right the number of takers who were right
     * @param discrimination the discrimination, −1 to 1; empty if all or none were right, if all had the same rest score, or if
     *     there is no rest
     */
    public record Figures(int takers, int right, OptionalDouble discrimination) {}

    /**
     * Returns the figures of each item, in the order in which the items first occur.
     *
     * @param attempts one attempt of each taker, which maps each item that it asked to whether the answer was right
     */
    public static Map<String, Figures> of(List<Map<String, Boolean>> attempts) {
        Map<String, List<Double>> right = new LinkedHashMap<>();
        Map<String, List<Double>> wrong = new HashMap<>();
        for (Map<String, Boolean> attempt : attempts) {
            long score = attempt.values().stream().filter(Boolean::booleanValue).count();
            attempt.forEach((item, isRight) -> {
                List<Double> rights = right.computeIfAbsent(item, key -> new ArrayList<>());
                List<Double> wrongs = wrong.computeIfAbsent(item, key -> new ArrayList<>());
                (isRight ? rights : wrongs).add(rest(score, isRight, attempt.size()));
            });
        }
        Map<String, Figures> figures = new LinkedHashMap<>();
        right.forEach((item, rests) -> figures.put(item, figures(rests, wrong.getOrDefault(item, List.of()))));
        return figures;
    }

    private static double rest(long score, boolean isRight, int size) {
        return size < 2 ? 0 : (double) (score - (isRight ? 1 : 0)) / (size - 1);
    }

    private static Figures figures(List<Double> right, List<Double> wrong) {
        List<Double> all = new ArrayList<>(right);
        all.addAll(wrong);
        double mean = mean(all);
        double spread = Math.sqrt(all.stream()
                .mapToDouble(rest -> (rest - mean) * (rest - mean))
                .average()
                .orElse(0));
        if (right.isEmpty() || wrong.isEmpty() || spread < 1e-9) {
            return new Figures(all.size(), right.size(), OptionalDouble.empty());
        }
        double share = (double) right.size() / all.size();
        double correlation = (mean(right) - mean(wrong)) / spread * Math.sqrt(share * (1 - share));
        return new Figures(all.size(), right.size(), OptionalDouble.of(correlation));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
