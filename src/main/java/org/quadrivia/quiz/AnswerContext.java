package org.quadrivia.quiz;

import java.time.Duration;
import java.time.Instant;

/**
 * The circumstances of an answer.
 *
 * @param at when it came in
 * @param took from when the question was shown; not negative
 * @param hinted whether a hint was shown before
 */
public record AnswerContext(Instant at, Duration took, boolean hinted) {
    private static final Duration MOST = Duration.ofDays(1);

    /** More than a day counts as one. */
    public AnswerContext {
        took = took.isNegative() ? Duration.ZERO : took.compareTo(MOST) > 0 ? MOST : took;
    }
}
