package org.quadrivia.bench;

import java.time.Duration;

/**
 * How often a pass is repeated: first a number of times without measuring, then a number of times measured. The median counts. If
 * that would take too long, warm-ups end after a fifth of the time allowed and measured passes after all of it. At least one pass
 * is measured.
 *
 * @param warmUps the number of passes without measuring, 0 or more
 * @param runs the number of measured passes, 1 or more
 * @param atMost the time after which no further pass begins
 */
public record MeasurementProtocol(int warmUps, int runs, Duration atMost) {
    /** Five warm-ups and the median of ten runs, within three minutes. */
    public static final MeasurementProtocol USUAL = new MeasurementProtocol(5, 10, Duration.ofMinutes(3));

    private static final int WARMING = 5;

    /** @throws IllegalArgumentException if {@code warmUps} is negative or {@code runs} less than 1 */
    public MeasurementProtocol {
        if (warmUps < 0 || runs < 1) {
            throw new IllegalArgumentException("warm-ups " + warmUps + ", runs " + runs);
        }
    }

    /**
     * Whether to make another pass without measuring.
     *
     * @param made the number of such passes so far
     * @param spent the time since the first warm-up began
     */
    boolean warms(int made, Duration spent) {
        return made < warmUps && spent.compareTo(atMost.dividedBy(WARMING)) < 0;
    }

    /**
     * Whether to make another measured pass.
     *
     * @param made the number of measured passes so far
     * @param spent the time since the first warm-up began
     */
    boolean measures(int made, Duration spent) {
        return made < runs && (made == 0 || spent.compareTo(atMost) < 0);
    }
}
