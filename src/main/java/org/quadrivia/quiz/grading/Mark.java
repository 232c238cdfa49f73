package org.quadrivia.quiz.grading;

/** How one option was handled in an answer. */
public enum Mark {
    /** Right and answered as such: chosen, put in its place, or paired or typed correctly. */
    HIT,
    /** Right, but not chosen. */
    MISSED,
    /** Wrong, but chosen; or put in the wrong place, or paired or typed wrongly. */
    MISTAKEN,
    /** Wrong, and not chosen. */
    LEFT;

    /** Returns whether the option was handled correctly. */
    public boolean right() {
        return this == HIT || this == LEFT;
    }
}
