package org.quadrivia.quality.bars.cues;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** The probability that a bank came about by chance. */
final class Chance {
    private Chance() {}

    /**
     * Returns the exact probability that at least the given number of independent events occur (Poisson binomial distribution).
     */
    static double atLeast(int count, List<Double> chances) {
        double[] number = new double[chances.size() + 1];
        number[0] = 1;
        for (int i = 0; i < chances.size(); i++) {
            double p = chances.get(i);
            for (int k = i + 1; k > 0; k--) {
                number[k] = number[k] * (1 - p) + number[k - 1] * p;
            }
            number[0] *= 1 - p;
        }
        return Math.min(
                1,
                Arrays.stream(number, Math.min(count, number.length), number.length)
                        .sum());
    }

    /**
     * Returns the probability that counts differ from the expected ones at least as much as this statistic says (chi-squared
     * test).
     */
    static double chiSquared(double statistic, int degrees) {
        return degrees < 1 ? 1 : 1 - new ChiSquaredDistribution(null, degrees).cumulativeProbability(statistic);
    }
}
