package org.quadrivia.quiz.statistics;

import java.util.List;
import java.util.stream.IntStream;

/** Means, variances and covariances of samples. Divisors are those of Moodle: the size of the sample less one. */
final class Moments {
    /** What is nearer to 0 comes from rounding only: points are parts of one point. */
    private static final double NOTHING = 1e-12;

    private Moments() {}

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    static double variance(List<Double> values) {
        return covariance(values, values);
    }

    /** Returns the covariance of two samples of the same size; 0 if they have fewer than two values. */
    static double covariance(List<Double> one, List<Double> other) {
        if (one.size() < 2) {
            return 0;
        }
        double meanOfOne = mean(one);
        double meanOfOther = mean(other);
        double sum = IntStream.range(0, one.size())
                .mapToDouble(i -> (one.get(i) - meanOfOne) * (other.get(i) - meanOfOther))
                .sum();
        return Math.abs(sum) < NOTHING ? 0 : sum / (one.size() - 1);
    }

    /** Returns the mean of a power of the differences to the mean, over the size of the sample. */
    static double central(List<Double> values, int power) {
        double mean = mean(values);
        return values.stream()
                .mapToDouble(value -> Math.pow(value - mean, power))
                .average()
                .orElse(0);
    }
}
