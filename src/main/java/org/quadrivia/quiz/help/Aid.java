package org.quadrivia.quiz.help;

/** A help that the learner had before an answer. */
public enum Aid {
    NONE,
    /** The learner read the facts shortly before the question. */
    READ,
    /** The learner saw a hint. */
    HINT
}
