package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

/** Puts scores into words. */
public final class Scores {
    private Scores() {}

    /**
     * Returns the points out of all, with the number of answers that are wholly right if that is another number.
     *
     * @param right the number of right answers
     */
    public static String of(int right, double points, int questions) {
        return points == right
                ? text("quiz.result", right, questions)
                : text("quiz.result.points", points, questions, right);
    }
}
