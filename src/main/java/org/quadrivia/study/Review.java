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
 * An entry of the review log: a fact was asked, or the learner rated it on a flashcard.
 *
 * @param attempt the attempt, or one going through a deck of flashcards
 * @param place the number of the question in its attempt, or of the card in its deck
 * @param form the family and kind of the item
 * @param hinted whether something helped with the answer
 * @param selfRated whether the learner gave the rating on a flashcard; then nothing was answered
 * @param expected the expected probability of remembering the fact, 0 to 1; null at the first review
 * @param before the memory before the review; null at the first review
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
        boolean selfRated,
        @Nullable Double expected,
        @Nullable Memory before,
        Memory after) {
    /** Returns whether the fact was new. */
    public boolean first() {
        return before == null;
    }

    /** Returns whether the fact was known before and due after days. */
    public boolean afterDays() {
        return before != null && before.state() == Memory.State.REVIEW;
    }
}
