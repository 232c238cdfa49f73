package org.quadrivia.study.scheduling;

/** How well a fact was remembered. FSRS calls this the grade. */
public enum Rating {
    /** Not remembered. */
    AGAIN,
    /** Remembered with effort, late or with a hint. */
    HARD,
    /** Remembered. */
    GOOD,
    /** Remembered at once, and not for the first time. */
    EASY;

    /** Returns the number used in the formulas, from 1 for Again to 4 for Easy. */
    int number() {
        return ordinal() + 1;
    }

    /** Returns whether the fact was remembered at all. */
    public boolean recalled() {
        return this != AGAIN;
    }
}
