package org.quadrivia.study;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Rating;

/**
 * A line of the log: a fact was asked and rated.
 *
 * @param place number of the question in its attempt
 * @param form family and kind of the item
 * @param expected the chance there was of remembering it, 0 to 1; null at the first review
 * @param before null at the first review
 */
public record Review(
        KbId kb,
        FactId fact,
        QuizId attempt,
        int place,
        String item,
        String form,
        Rating rating,
        Instant at,
        Duration took,
        boolean hinted,
        @Nullable Double expected,
        @Nullable Memory before,
        Memory after) {
    /** Whether the fact was new. */
    public boolean first() {
        return before == null;
    }
}
