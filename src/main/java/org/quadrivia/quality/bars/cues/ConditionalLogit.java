package org.quadrivia.quality.bars.cues;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * McFadden's conditional logit: the probability of an option among those of its item is proportional to the exponential of a
 * weighted sum of its features. The weights are fitted by Newton's method. A small ridge penalty ensures that there is a fit even
 * for separable data.
 */
final class ConditionalLogit {
    private static final int STEPS = 50;
    private static final double RIDGE = 1e-3;
    private static final double ENOUGH = 1e-9;

    /** One choice: the features of each option, and the index of the key. */
    record Choice(double[][] options, int key) {}

    private final RealVector weights;

    private ConditionalLogit(RealVector weights) {
        this.weights = weights;
    }

    /** Returns the model with the weights under which the keys are most likely. */
    static ConditionalLogit fit(List<Choice> choices, int features) {
        RealVector weights = new ArrayRealVector(features);
        for (int step = 0; step < STEPS; step++) {
            RealVector gradient = weights.mapMultiply(-RIDGE);
            RealMatrix curvature = new Array2DRowRealMatrix(features, features);
            for (int i = 0; i < features; i++) {
                curvature.setEntry(i, i, RIDGE);
            }
            for (Choice choice : choices) {
                gradient = gradient.add(add(choice, weights, curvature));
            }
            RealVector move = new LUDecomposition(curvature).getSolver().solve(gradient);
            weights = weights.add(move);
            if (move.getNorm() < ENOUGH) {
                break;
            }
        }
        return new ConditionalLogit(weights);
    }

    /** Returns the weight of one feature. */
    double weight(int feature) {
        return weights.getEntry(feature);
    }

    /**
     * Returns 1 if the model ranks only the key first, {@code 1/n} if the key is one of n options that share first place, and
     * otherwise 0.
     */
    double hit(Choice choice) {
        double[] sums = sums(choice, weights);
        double best = java.util.Arrays.stream(sums).max().orElse(0);
        long first =
                java.util.Arrays.stream(sums).filter(sum -> best - sum < ENOUGH).count();
        return best - sums[choice.key()] < ENOUGH ? 1.0 / first : 0;
    }

    /** Returns the gradient for one choice and adds its curvature to the matrix. */
    private static RealVector add(Choice choice, RealVector weights, RealMatrix curvature) {
        double[] sums = sums(choice, weights);
        double best = java.util.Arrays.stream(sums).max().orElse(0);
        double[] shares =
                java.util.Arrays.stream(sums).map(sum -> Math.exp(sum - best)).toArray();
        double total = java.util.Arrays.stream(shares).sum();
        RealVector mean = new ArrayRealVector(weights.getDimension());
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= total;
            mean = mean.add(new ArrayRealVector(choice.options()[i]).mapMultiply(shares[i]));
        }
        for (int i = 0; i < shares.length; i++) {
            RealVector off = new ArrayRealVector(choice.options()[i]).subtract(mean);
            RealMatrix square = off.outerProduct(off).scalarMultiply(shares[i]);
            curvature.setSubMatrix(curvature.add(square).getData(), 0, 0);
        }
        return new ArrayRealVector(choice.options()[choice.key()]).subtract(mean);
    }

    private static double[] sums(Choice choice, RealVector weights) {
        return java.util.Arrays.stream(choice.options())
                .mapToDouble(option -> new ArrayRealVector(option, false).dotProduct(weights))
                .toArray();
    }
}
