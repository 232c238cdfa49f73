package org.quadrivia.quiz;

import java.time.Duration;
import java.time.Instant;
import org.quadrivia.quiz.help.Aid;

/**
 * The circumstances in which an answer was given.
 *
 * @param at when the answer came in
 * @param took how long the answer took from when the question was shown; never negative
 * @param aid what helped
 */
public record AnswerContext(Instant at, Duration took, Aid aid) {
    private static final Duration MAX_DURATION = Duration.ofDays(1);

    /** Clamps {@code took} to the range from zero to one day. */
    public AnswerContext {
        took = took.isNegative() ? Duration.ZERO : took.compareTo(MAX_DURATION) > 0 ? MAX_DURATION : took;
    }

    /** Returns whether anything helped. Such an answer says less than one from memory alone. */
    public boolean aided() {
        return aid != Aid.NONE;
    }
}
