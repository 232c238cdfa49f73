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
     * @param points the points that were given at the time; null if they follow from the verdict
     * @throws IllegalArgumentException if the answer does not fit the item
     */
    public static AnsweredItem restored(
            Item item, Answer answer, @Nullable Boolean right, @Nullable Double points, AnswerContext given) {
        Grade grade = Grading.grade(item, answer);
        if (right == null) {
            return new AnsweredItem(item, answer, grade.whole(), given);
        }
        double part = right ? 1 : points == null ? 0 : points;
        return new AnsweredItem(item, answer, new Grade(right, part, grade.marks()), given);
    }

    /** Returns the same without points for what is partly right. */
    AnsweredItem whole() {
        return new AnsweredItem(item, answer, grade.whole(), given);
    }
}
