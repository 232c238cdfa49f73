package org.quadrivia.quiz.statistics;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * The figures of a quiz as a whole, as Moodle's quiz statistics compute them. Scores are shares of the points of an attempt, 0 to 1.
 *
 * @param takers the number of attempts that count
 * @param mean the mean score; empty without attempts
 * @param median the score in the middle; empty without attempts
 * @param deviation the standard deviation of the scores; empty for fewer than two attempts
 * @param skewness the skewness of the scores, k₃ / k₂^1.5 of Fisher's k-statistics; negative if a few scores are far below the
 *     others. Empty for fewer than three attempts, or if all scores are the same
 * @param kurtosis the excess kurtosis of the scores, k₄ / k₂²; 0 for a normal distribution. Empty for fewer than four attempts, or if
 *     all scores are the same
 * @param consistency the coefficient of internal consistency (Cronbach's α), at most 1; empty for fewer than three attempts, if all
 *     scores are the same, if there is one question only, or if attempts asked different items
 * @param errorRatio the share of the standard deviation that is due to chance: √(1 − consistency); empty with the consistency
 * @param standardError how far a score would lie from that of the same person on a like quiz: errorRatio · deviation; empty with the
 *     consistency
 */
public record QuizFigures(
        int takers,
        OptionalDouble mean,
        OptionalDouble median,
        OptionalDouble deviation,
        OptionalDouble skewness,
        OptionalDouble kurtosis,
        OptionalDouble consistency,
        OptionalDouble errorRatio,
        OptionalDouble standardError) {
    /** The figures of a quiz that nobody has finished. */
    public static final QuizFigures NONE = of(List.of());

    /**
     * Returns the figures.
     *
     * @param attempts one attempt of each taker, which maps each item that it asked to the points of the answer, 0 to 1; no attempt
     *     is empty
     */
    public static QuizFigures of(List<Map<String, Double>> attempts) {
        List<Double> scores = attempts.stream()
                .map(attempt -> ItemAnalysis.sum(attempt) / attempt.size())
                .sorted()
                .toList();
        int size = scores.size();
        double k2 = Moments.variance(scores);
        boolean spread = size > 2 && k2 > 0;
        OptionalDouble consistency = spread ? consistency(attempts, k2) : OptionalDouble.empty();
        OptionalDouble errorRatio = map(consistency, found -> Math.sqrt(Math.max(0, 1 - found)));
        return new QuizFigures(
                size,
                when(size > 0, Moments.mean(scores)),
                size > 0 ? OptionalDouble.of(median(scores)) : OptionalDouble.empty(),
                when(size > 1, Math.sqrt(k2)),
                spread ? OptionalDouble.of(skewness(scores, k2)) : OptionalDouble.empty(),
                spread && size > 3 ? OptionalDouble.of(kurtosis(scores, k2)) : OptionalDouble.empty(),
                consistency,
                errorRatio,
                map(errorRatio, found -> found * Math.sqrt(k2)));
    }

    private static double median(List<Double> scores) {
        int half = scores.size() / 2;
        return scores.size() % 2 == 1 ? scores.get(half) : (scores.get(half - 1) + scores.get(half)) / 2;
    }

    private static double skewness(List<Double> scores, double k2) {
        double n = scores.size();
        double k3 = n * n * Moments.central(scores, 3) / ((n - 1) * (n - 2));
        return k3 / Math.pow(k2, 1.5);
    }

    private static double kurtosis(List<Double> scores, double k2) {
        double n = scores.size();
        double m2 = Moments.central(scores, 2);
        double k4 =
                n * n * ((n + 1) * Moments.central(scores, 4) - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3));
        return k4 / (k2 * k2);
    }

    /** @param k2 the variance of the scores */
    private static OptionalDouble consistency(List<Map<String, Double>> attempts, double k2) {
        int questions = attempts.getFirst().size();
        if (questions < 2 || !ItemAnalysis.asksTheSame(attempts)) {
            return OptionalDouble.empty();
        }
        double sumOfVariances = attempts.getFirst().keySet().stream()
                .mapToDouble(item -> Moments.variance(attempts.stream()
                        .map(attempt -> attempt.getOrDefault(item, 0.0))
                        .toList()))
                .sum();
        double varianceOfPoints = k2 * questions * questions;
        return OptionalDouble.of(questions / (questions - 1.0) * (1 - sumOfVariances / varianceOfPoints));
    }

    private static OptionalDouble when(boolean known, double value) {
        return known ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static OptionalDouble map(OptionalDouble value, DoubleUnaryOperator step) {
        return value.isPresent() ? OptionalDouble.of(step.applyAsDouble(value.getAsDouble())) : value;
    }
}
