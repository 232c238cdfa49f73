package org.quadrivia.quiz.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Computes the figures of the items of a quiz from the points of its takers, as Moodle's quiz statistics do (docs.moodle.org/dev,
 * “Quiz statistics calculations”). Every item is worth one point. All figures are shares: Moodle shows them as percentages.
 *
 * <p>The discrimination index is the correlation of the points on the item with the rest of the quiz. The rest leaves out the item
 * itself, because the item would correlate with itself: S. Henrysson, “Correction of item-total correlations in item analysis”,
 * Psychometrika 28 (1963), 211–218. A rest is the share of the points on the other questions, so that attempts of different
 * lengths can be compared; for attempts of the same length this changes no figure. The discriminative efficiency divides the
 * covariance with the rest by the greatest that is possible with the same points: with the points of the item and the rests both
 * in ascending order. The effective weight is the square root of the covariance with the whole quiz, as a share of the sum of these
 * roots over all items whose covariance is not negative.
 */
public final class ItemAnalysis {
    private ItemAnalysis() {}

    /**
     * The figures of an item.
     *
     * @param takers the number of takers who were asked the item, at least 1
     * @param right the number of takers whose answer was wholly right
     * @param facility the mean of the points
     * @param deviation the standard deviation of the points; empty for one taker
     * @param discrimination the discrimination index, −1 to 1; empty if all had the same points on the item or on the rest, or if
     *     there is no rest
     * @param efficiency the discriminative efficiency; empty with the discrimination index
     * @param intendedWeight the share of the item in the points of the quiz; empty if attempts have different lengths
     * @param effectiveWeight the share of the item in the differences between takers; empty if attempts asked different items, or if
     *     the covariance with the whole quiz is negative
     */
    public record Figures(
            int takers,
            int right,
            double facility,
            OptionalDouble deviation,
            OptionalDouble discrimination,
            OptionalDouble efficiency,
            OptionalDouble intendedWeight,
            OptionalDouble effectiveWeight) {}

    /** The points of the takers who were asked an item: on the item, on the rest, and on the whole quiz. */
    private record Points(List<Double> own, List<Double> rest, List<Double> whole) {
        Points() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(double points, double sum, int size) {
            own.add(points);
            rest.add(ItemAnalysis.rest(points, sum, size));
            whole.add(sum / size);
        }

        Figures figures(OptionalDouble intended, OptionalDouble effective) {
            double spread = Math.sqrt(Moments.variance(own) * Moments.variance(rest));
            double covariance = Moments.covariance(own, rest);
            double greatest = Moments.covariance(sorted(own), sorted(rest));
            boolean differs = spread > 0;
            return new Figures(
                    own.size(),
                    (int) own.stream().filter(points -> points == 1).count(),
                    Moments.mean(own),
                    own.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(Moments.variance(own))),
                    differs ? OptionalDouble.of(covariance / spread) : OptionalDouble.empty(),
                    differs && greatest != 0 ? OptionalDouble.of(covariance / greatest) : OptionalDouble.empty(),
                    intended,
                    effective);
        }

        private static List<Double> sorted(List<Double> values) {
            return values.stream().sorted().toList();
        }
    }

    /**
     * Returns the figures of each item, in the order in which the items first occur.
     *
     * @param attempts one attempt of each taker, which maps each item that it asked to the points of the answer, 0 to 1
     */
    public static Map<String, Figures> of(List<Map<String, Double>> attempts) {
        Map<String, Points> byItem = new LinkedHashMap<>();
        for (Map<String, Double> attempt : attempts) {
            double sum = sum(attempt);
            attempt.forEach((item, points) ->
                    byItem.computeIfAbsent(item, key -> new Points()).add(points, sum, attempt.size()));
        }
        Map<String, Double> roots = roots(attempts, byItem);
        double sumOfRoots = sum(roots);
        OptionalDouble intended = intended(attempts);
        Map<String, Figures> figures = new LinkedHashMap<>();
        byItem.forEach((item, points) -> {
            Double root = roots.get(item);
            figures.put(
                    item,
                    points.figures(
                            intended,
                            root == null || sumOfRoots == 0
                                    ? OptionalDouble.empty()
                                    : OptionalDouble.of(root / sumOfRoots)));
        });
        return figures;
    }

    /** Returns the share of the points on the other questions of an attempt; 0 if it asked no others. */
    public static double rest(double points, double sum, int size) {
        return size < 2 ? 0 : (sum - points) / (size - 1);
    }

    /** Returns the points of an attempt. */
    public static double sum(Map<String, Double> attempt) {
        return attempt.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Returns whether all attempts asked the same items. Without attempts, they did. */
    static boolean asksTheSame(List<Map<String, Double>> attempts) {
        return attempts.stream().map(Map::keySet).distinct().limit(2).count() < 2;
    }

    private static OptionalDouble intended(List<Map<String, Double>> attempts) {
        int[] lengths = attempts.stream().mapToInt(Map::size).distinct().toArray();
        return lengths.length == 1 ? OptionalDouble.of(1.0 / lengths[0]) : OptionalDouble.empty();
    }

    /** Returns the root of the covariance of each item with the whole quiz, unless it is negative. */
    private static Map<String, Double> roots(List<Map<String, Double>> attempts, Map<String, Points> byItem) {
        Map<String, Double> roots = new HashMap<>();
        if (asksTheSame(attempts)) {
            byItem.forEach((item, points) -> {
                double covariance = Moments.covariance(points.own(), points.whole());
                if (covariance >= 0) {
                    roots.put(item, Math.sqrt(covariance));
                }
            });
        }
        return roots;
    }
}
