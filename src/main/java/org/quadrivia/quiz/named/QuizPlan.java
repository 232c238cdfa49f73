package org.quadrivia.quiz.named;

import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizRequest;

/**
 * How a named quiz is to be.
 *
 * @param title never blank
 * @param description may be empty
 * @param length how many questions, 1 to {@value QuizRequest#LONGEST}
 * @param fixed whether all are asked the same; else each attempt draws anew
 */
public record QuizPlan(
        String title, String description, Composition composition, int length, boolean fixed, AttemptTerms terms) {
    /** So many characters at most. */
    public static final int LONGEST_TITLE = 120;

    /** So many characters at most. */
    public static final int LONGEST_DESCRIPTION = 2_000;

    public static final int MOST_QUESTIONS = QuizRequest.LONGEST;

    /** @throws IllegalArgumentException if something is out of its bounds, or it is neither practice nor exam */
    public QuizPlan {
        title = title.strip();
        description = description.strip();
        boolean worded =
                !title.isEmpty() && title.length() <= LONGEST_TITLE && description.length() <= LONGEST_DESCRIPTION;
        boolean taken = terms.mode() == Mode.PRACTICE || terms.mode() == Mode.EXAM;
        if (!worded || !taken || length < 1 || length > MOST_QUESTIONS) {
            throw new IllegalArgumentException("“" + title + "”, " + length + " questions, " + terms.mode());
        }
    }

    /** The same in the words of the other one. */
    QuizPlan told(QuizPlan other) {
        return new QuizPlan(other.title, other.description, composition, length, fixed, terms);
    }
}
