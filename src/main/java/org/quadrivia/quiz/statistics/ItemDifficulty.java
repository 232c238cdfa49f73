package org.quadrivia.quiz.statistics;

/**
 * The difficulty of an item: the share of learners of average ability who miss it.
 *
 * @param share the best estimate, 0 (nobody) to 1 (all)
 * @param low the lower bound of the 95 % confidence interval
 * @param high the upper bound of the 95 % confidence interval
 * @param answers the number of answers used for calibration, the first of each taker; 0 if this is the generator's estimate,
 *     whose error is unknown
 */
public record ItemDifficulty(double share, double low, double high, int answers) {
    /** The number of answers from which an item counts as calibrated. */
    public static final int MIN_ANSWERS = 30;

    private static final double SURE = 1.96;

    static ItemDifficulty estimated(double share) {
        return new ItemDifficulty(share, 0, 1, 0);
    }

    static ItemDifficulty of(Rasch.Measure measure) {
        double margin = SURE * measure.error();
        return new ItemDifficulty(
                missed(measure.logits()),
                missed(measure.logits() - margin),
                missed(measure.logits() + margin),
                measure.answers());
    }

    /** Returns the probability that a taker of ability 0 misses the item. */
    private static double missed(double logits) {
        return 1 / (1 + Math.exp(-logits));
    }

    /** Returns whether the difficulty was calibrated from answers. */
    public boolean calibrated() {
        return answers > 0;
    }
}
