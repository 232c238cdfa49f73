package org.quadrivia.quiz.lesson;

import java.time.Duration;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.QuizId;

/** Remembers how people rate facts themselves. Quizzes keep no such record, so another feature implements this. */
public interface SelfRatings {
    /**
     * Stores a rating; a rating of the same card is stored once.
     *
     * @param deck identifies one going through a deck
     * @param place the number of the card in it, from 1; a card that came back has a number of its own
     * @param took the time from when the front was shown
     * @throws org.quadrivia.storage.StorageFailure if the rating cannot be stored
     */
    void rate(PersonId person, KbId kb, QuizId deck, int place, Flashcard card, SelfRating rating, Duration took);
}
