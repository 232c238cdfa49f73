package org.quadrivia.quiz;

/** How an attempt goes. */
public enum Mode {
    /** Each answer is followed by what was right, and why. */
    PRACTICE,
    /** As in practice, with what was missed in another attempt. */
    RETRY,
    /** As in practice, with what is due for review. */
    REVIEW,
    /** Answers can be changed until all are handed in; only then does anything show what was right. */
    EXAM;

    /** Whether each answer is final and its feedback shows at once. */
    public boolean tellsAtOnce() {
        return this != EXAM;
    }
}
