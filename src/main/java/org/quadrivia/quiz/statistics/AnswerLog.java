package org.quadrivia.quiz.statistics;

import java.util.List;
import org.quadrivia.knowledge.KbId;

/** All that was answered, for statistics. Throws {@link org.quadrivia.storage.StorageFailure} where it does not do its part. */
@FunctionalInterface
public interface AnswerLog {
    /** Of each taker and item of that knowledge base the first answer that counts; of very many the latest. */
    List<FirstAnswer> firstAnswers(KbId kb);

    /** All answers to that item that count; of very many the latest. None where single answers are not kept. */
    default List<ItemAnswers.Marked> answers(KbId kb, String item) {
        return List.of();
    }
}
