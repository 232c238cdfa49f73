package org.quadrivia.quiz;

/** The mode of an attempt. */
public enum Mode {
    /** Each answer is followed by the right answer and the reason. */
    PRACTICE,
    /** Like practice, with the questions that were missed in another attempt. */
    RETRY,
    /** Like practice, with facts that are due for review or are taught. What is missed comes back before the end. */
    REVIEW,
    /** Answers can be changed until the exam is handed in. Only then is it shown which answers were right. */
    EXAM;

    /** Returns whether each answer is final and gets its feedback at once. */
    public boolean givesFeedbackAtOnce() {
        return this != EXAM;
    }

    /** Returns whether missed facts are asked again in the same attempt. */
    public boolean asksMissedAgain() {
        return this == REVIEW;
    }

    /** Returns whether an answer that is partly right earns a part of the point. In an exam only a right answer counts. */
    public boolean givesPartialCredit() {
        return this != EXAM;
    }
}
