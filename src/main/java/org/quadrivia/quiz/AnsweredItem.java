package org.quadrivia.quiz;

import org.jspecify.annotations.Nullable;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.grading.Grade;
import org.quadrivia.quiz.grading.Grading;

/** An item with the answer to it, its grade and the circumstances of the answer. */
public record AnsweredItem(Item item, Answer answer, Grade grade, AnswerContext given) {
    /** @throws IllegalArgumentException if the answer does not fit the item */
    static AnsweredItem of(Item item, Answer answer, AnswerContext given) {
        return new AnsweredItem(item, answer, Grading.grade(item, answer), given);
    }

    /**
     * Restores an answer from storage.
     *
     * @param right the verdict that was given at the time; null if none was given yet
     * @throws IllegalArgumentException if the answer does not fit the item
     */
    public static AnsweredItem restored(Item item, Answer answer, @Nullable Boolean right, AnswerContext given) {
        Grade grade = Grading.grade(item, answer);
        return new AnsweredItem(item, answer, right == null ? grade : new Grade(right, grade.marks()), given);
    }
}
