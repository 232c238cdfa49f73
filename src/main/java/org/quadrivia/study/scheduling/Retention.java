package org.quadrivia.study.scheduling;

/**
 * The probability, as a learner wants it, of remembering a fact when it is due.
 *
 * @param value above 0, at most 1; sensible values are 0.7 to 0.97
 */
public record Retention(double value) {
    /** The default retention. */
    public static final Retention DEFAULT = new Retention(0.9);

    /** @throws IllegalArgumentException if {@code value} is out of bounds */
    public Retention {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException("a retention is above 0 and at most 1, not " + value);
        }
    }
}
