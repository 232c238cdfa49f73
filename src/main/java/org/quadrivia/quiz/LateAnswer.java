package org.quadrivia.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.quadrivia.quiz.grading.Answer;

/**
 * An answer that was given on a device without a connection and is sent later.
 *
 * @param ago how long ago it was given, as the device measured it; what a clock cannot mean counts as now
 * @param took the time from when the question was shown to the answer
 * @param read whether the taker had just read what the question asks
 */
public record LateAnswer(Answer answer, Duration ago, Duration took, boolean read) {
    /** A device that was away for longer has a clock that cannot be trusted. */
    private static final Duration LONGEST_AWAY = Duration.ofDays(400);

    /** Returns when it was given: between the answer before it, or the start of the quiz, and now. */
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
