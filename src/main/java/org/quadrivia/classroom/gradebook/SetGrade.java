package org.quadrivia.classroom.gradebook;

/**
 * A grade that a teacher set instead of the one that follows from the attempts.
 *
 * @param percent 0 to 100
 * @param reason shown to the learner; may be empty
 */
public record SetGrade(int percent, String reason) {
    /** The maximum number of characters in a reason. */
    public static final int MAX_REASON = 300;

    private static final int WHOLE = 100;

    /** @throws IllegalArgumentException if the percentage is out of range, or the reason too long */
    public SetGrade {
        reason = reason.strip();
        if (percent < 0 || percent > WHOLE || reason.length() > MAX_REASON) {
            throw new IllegalArgumentException(percent + " percent, " + reason.length() + " characters");
        }
    }
}
