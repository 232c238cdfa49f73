package org.quadrivia.quiz.statistics;

import java.util.List;
import org.quadrivia.knowledge.KbId;

/** All stored answers, for statistics. Methods throw {@link org.quadrivia.storage.StorageFailure} if the store fails. */
@FunctionalInterface
public interface AnswerLog {
    /**
     * Returns the first answer that counts of each taker to each item of the given knowledge base, unless it was given right
     * after a hint or after reading the fact. If there are very many, only the latest are returned.
     */
    List<FirstAnswer> firstAnswers(KbId kb);

    /**
     * Returns all answers to the given item that count. If there are very many, only the latest are returned. Empty if single
     * answers are not stored.
     */
    default List<ItemAnswers.Marked> answers(KbId kb, String item) {
        return List.of();
    }
}
