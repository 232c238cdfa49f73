package org.quadrivia.quiz.lesson;

/** A learner's own rating of how well they knew a fact. */
public enum SelfRating {
    NOT_KNOWN,
    HARD,
    KNOWN,
    EASY
}
