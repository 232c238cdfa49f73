package org.quadrivia.study.scheduling;

import java.util.List;

/**
 * The weights w0 to w20 of FSRS-6, within the bounds of the reference implementations.
 *
 * @param weights the 21 weights
 */
public record Parameters(List<Double> weights) {
    /** The name and version of the algorithm, stored with each memory. */
    public static final String ALGORITHM = "FSRS-6";

    private static final List<Double> LOWEST = List.of(
            0.001, 0.001, 0.001, 0.001, 1.0, 0.001, 0.001, 0.001, 0.0, 0.0, 0.001, 0.001, 0.001, 0.001, 0.0, 0.0, 1.0,
            0.0, 0.0, 0.0, 0.1);
    private static final List<Double> HIGHEST = List.of(
            100.0, 100.0, 100.0, 100.0, 10.0, 4.0, 4.0, 0.75, 4.5, 0.8, 3.5, 5.0, 0.25, 0.9, 4.0, 1.0, 6.0, 2.0, 2.0,
            0.8, 0.8);

    /** The published default weights, fitted to the reviews of many learners. */
    public static final Parameters DEFAULT = new Parameters(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    /** @throws IllegalArgumentException if there are not 21 weights, or a weight is out of its bounds */
    public Parameters {
        weights = List.copyOf(weights);
        if (weights.size() != LOWEST.size()) {
            throw new IllegalArgumentException("FSRS-6 has " + LOWEST.size() + " weights, not " + weights.size());
        }
        for (int i = 0; i < weights.size(); i++) {
            double weight = weights.get(i);
            if (!(weight >= LOWEST.get(i) && weight <= HIGHEST.get(i))) {
                throw new IllegalArgumentException(
                        "w" + i + " is " + LOWEST.get(i) + " to " + HIGHEST.get(i) + ", not " + weight);
            }
        }
    }

    double w(int index) {
        return weights.get(index);
    }
}
