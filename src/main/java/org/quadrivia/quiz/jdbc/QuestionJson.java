package org.quadrivia.quiz.jdbc;

import org.quadrivia.question.ItemJson;
import org.quadrivia.quiz.Question;

/**
 * Reads and writes questions as JSON: the item as its contract prescribes, and its topics.
 *
 * <p>Every form ever written stays readable. A change to what is written needs a new {@link #FORMAT}, and {@link #read} must go on
 * reading the old ones.
 */
final class QuestionJson {
    /** The form in which {@link #write} writes. */
    static final int FORMAT = 1;

    private QuestionJson() {}

    /** Writes a question. Equal questions give equal texts. */
    static String write(Question question) {
        return ItemJson.MAPPER.writeValueAsString(question);
    }

    /** @throws IllegalArgumentException if the form is unknown, because a newer version wrote it */
    static Question read(int form, String body) {
        if (form != FORMAT) {
            throw new IllegalArgumentException("a question of the unknown form " + form);
        }
        return ItemJson.MAPPER.readValue(body, Question.class);
    }
}
