package org.quadrivia.quiz;

import org.quadrivia.question.Item;

/** An item with what was answered and how that did. */
public record Answered(Item item, Answer answer, Grade grade) {
    /** @throws IllegalArgumentException if the answer does not fit the item */
    static Answered of(Item item, Answer answer) {
        return new Answered(item, answer, Grading.grade(item, answer));
    }
}
