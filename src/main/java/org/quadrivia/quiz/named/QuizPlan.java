package org.quadrivia.quiz.named;

import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizRequest;

/**
 * The settings of a named quiz.
 *
 * @param title the title; never blank
 * @param description the description; may be empty
 * @param length the number of questions, 1 to {@value QuizRequest#MAX_LENGTH}
 * @param fixed whether all attempts ask the same items; otherwise items are drawn for each attempt
 */
public record QuizPlan(
        String title, String description, Composition composition, int length, boolean fixed, AttemptTerms terms) {
    /** The maximum number of characters in a title. */
    public static final int MAX_TITLE = 120;

    /** The maximum number of characters in a description. */
    public static final int MAX_DESCRIPTION = 2_000;

    public static final int MAX_QUESTIONS = QuizRequest.MAX_LENGTH;

    /** @throws IllegalArgumentException if a value is out of bounds, or the mode is neither practice nor exam */
    public QuizPlan {
        title = title.strip();
        description = description.strip();
        boolean worded = !title.isEmpty() && title.length() <= MAX_TITLE && description.length() <= MAX_DESCRIPTION;
        boolean taken = terms.mode() == Mode.PRACTICE || terms.mode() == Mode.EXAM;
        if (!worded || !taken || length < 1 || length > MAX_QUESTIONS) {
            throw new IllegalArgumentException("“" + title + "”, " + length + " questions, " + terms.mode());
        }
    }

    /** Returns this plan with the title and description of another one. */
    QuizPlan withWording(QuizPlan other) {
        return new QuizPlan(other.title, other.description, composition, length, fixed, terms);
    }
}
