package org.quadrivia.quiz.statistics;

/**
 * How hard an item is: the share of learners of average ability who miss it.
 *
 * @param share 0 (nobody) to 1 (all): the best estimate
 * @param low the least that it may well be (95 %)
 * @param high the most that it may well be
 * @param answers how many it was calibrated from, each taker's first; 0 where it is the generator's estimate, of which nobody
 *     knows how far it is off
 */
public record ItemDifficulty(double share, double low, double high, int answers) {
    /** So many answers make a calibration. */
    public static final int ENOUGH = 30;

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

    /** The chance that ability 0 misses it. */
    private static double missed(double logits) {
        return 1 / (1 + Math.exp(-logits));
    }

    /** Whether it comes from answers. */
    public boolean calibrated() {
        return answers > 0;
    }
}
