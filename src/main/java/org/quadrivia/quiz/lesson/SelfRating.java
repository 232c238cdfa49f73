package org.quadrivia.quiz.lesson;

/** How well somebody knew a fact, as they themselves say. */
public enum SelfRating {
    NOT_KNOWN,
    HARD,
    KNOWN,
    EASY
}
