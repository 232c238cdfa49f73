package org.quadrivia.quiz.grading;

/** What became of one option in an answer. */
public enum Mark {
    /** Right, and answered so: chosen, or put at its place. */
    HIT,
    /** Right, but not chosen. */
    MISSED,
    /** Wrong, but chosen; or put at another place. */
    MISTAKEN,
    /** Wrong, and not chosen. */
    LEFT;

    /** Whether this option was dealt with as it should be. */
    public boolean right() {
        return this == HIT || this == LEFT;
    }
}
