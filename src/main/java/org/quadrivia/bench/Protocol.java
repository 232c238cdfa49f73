package org.quadrivia.bench;

import java.time.Duration;

/**
 * How often a pass over everything is repeated: so many times unmeasured, then so many times measured, of which the median
 * counts. Where that would take long: warm-ups end after a fifth of the time allowed, measured passes after all of it, and
 * there is one measured pass at least.
 *
 * @param warmUps 0 or more
 * @param runs 1 or more
 * @param atMost after which no further pass is begun
 */
public record Protocol(int warmUps, int runs, Duration atMost) {
    /** Five warm-ups, the median of ten, within three minutes. */
    public static final Protocol USUAL = new Protocol(5, 10, Duration.ofMinutes(3));

    private static final int WARMING = 5;

    /** @throws IllegalArgumentException if {@code warmUps} is negative or {@code runs} less than 1 */
    public Protocol {
        if (warmUps < 0 || runs < 1) {
            throw new IllegalArgumentException("warm-ups " + warmUps + ", runs " + runs);
        }
    }

    /** Whether to make one more unmeasured pass after so many that took so long. */
    boolean warms(int made, Duration spent) {
        return made < warmUps && spent.compareTo(atMost.dividedBy(WARMING)) < 0;
    }

    /** Whether to make one more measured pass after so many; the time counts from the first warm-up. */
    boolean measures(int made, Duration spent) {
        return made < runs && (made == 0 || spent.compareTo(atMost) < 0);
    }
}
