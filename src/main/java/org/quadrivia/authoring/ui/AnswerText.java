package org.quadrivia.authoring.ui;

import java.util.List;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.AnswerParts;

/** Answers as text on one line. */
public final class AnswerText {
    private static final String BETWEEN = "; ";

    private AnswerText() {}

    /** Returns the right answer. */
    public static String right(Item item) {
        return String.join(BETWEEN, rights(item));
    }

    /** Returns the parts of the right answer: options, ordered options, pairs, or accepted texts. */
    static List<String> rights(Item item) {
        return AnswerParts.right(item, AnswerText::pair);
    }

    /** Returns an answer as text. */
    public static String given(Item item, Answer answer) {
        return String.join(BETWEEN, AnswerParts.given(item, answer, AnswerText::pair));
    }

    private static String pair(String left, String right) {
        return left + " – " + right;
    }
}
