package org.quadrivia.quiz;

import org.jspecify.annotations.Nullable;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.Grade;
import org.quadrivia.quiz.grading.Grading;

/** An item with the answer to it, its grade and the circumstances of the answer. */
public record Answered(Item item, Answer answer, Grade grade, AnswerContext given) {
    /** @throws IllegalArgumentException if the answer does not fit the item */
    static Answered of(Item item, Answer answer, AnswerContext given) {
        return new Answered(item, answer, Grading.grade(item, answer), given);
    }

    /**
     * Restores an answer from storage.
     *
     * @param right the verdict that was given at the time; null if none was given yet
     * @throws IllegalArgumentException if the answer does not fit the item
     */
    public static Answered restored(Item item, Answer answer, @Nullable Boolean right, AnswerContext given) {
        Grade grade = Grading.grade(item, answer);
        return new Answered(item, answer, right == null ? grade : new Grade(right, grade.marks()), given);
    }
}
