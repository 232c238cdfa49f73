package org.quadrivia.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.quadrivia.quiz.grading.Answer;

/**
 * An answer that a device without a connection recorded and sends later.
 *
 * @param ago the time since the answer, measured by the device; an impossible value counts as zero
 * @param took the time from the display of the question to the answer
 * @param read whether the taker had just read the facts in question
 */
public record LateAnswer(Answer answer, Duration ago, Duration took, boolean read) {
    /** The clock of a device that was away for longer cannot be trusted. */
    private static final Duration LONGEST_AWAY = Duration.ofDays(400);

    /** Returns the time of the answer, which lies between the answer before it, or the start of the quiz, and now. */
    Instant at(Quiz quiz, Instant now) {
        Instant earliest = quiz.answers().values().stream()
                .map(answered -> answered.given().at())
                .filter(at -> at.isAfter(quiz.sitting().started()))
                .max(Comparator.naturalOrder())
                .orElse(quiz.sitting().started());
        Instant at = ago.isNegative() || ago.compareTo(LONGEST_AWAY) > 0 ? now : now.minus(ago);
        return at.isBefore(earliest) ? earliest : at;
    }
}
