package org.quadrivia.quiz.lesson;

import java.time.Duration;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizId;

/** Stores learners' own ratings of facts. Quizzes keep no such record, so another feature implements this. */
public interface SelfRatings {
    /**
     * Stores a rating. A second rating of the same card is ignored.
     *
     * @param deck identifies a run through a deck
     * @param place the number of the card in the run, from 1; a card that came back has a new number
     * @param took the time since the front was shown
     * @throws org.quadrivia.storage.StorageFailure if the rating cannot be stored
     */
    void rate(PersonId person, KbId kb, QuizId deck, int place, Flashcard card, SelfRating rating, Duration took);
}
