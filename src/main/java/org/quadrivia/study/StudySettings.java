package org.quadrivia.study;

import org.quadrivia.study.scheduling.Retention;

/**
 * A learner's study settings.
 *
 * @param newADay the number of new facts a day, 0 to {@value #MAX_NEW}
 * @param reviewsADay the maximum number of reviews a day, 1 to {@value #MAX_REVIEWS}
 * @param retention the chance of knowing a fact when it is due, {@value #MIN_RETENTION} to {@value #MAX_RETENTION}
 * @param goal the number of answers a day that the learner aims at, 1 to {@value #MAX_REVIEWS}
 */
public record StudySettings(int newADay, int reviewsADay, Retention retention, int goal) {
    public static final int MAX_NEW = 100;
    public static final int MAX_REVIEWS = 1000;
    public static final double MIN_RETENTION = 0.7;
    public static final double MAX_RETENTION = 0.97;

    /** The default settings. */
    public static final StudySettings DEFAULT = new StudySettings(10, 100, Retention.DEFAULT, 20);

    /** @throws IllegalArgumentException if a number is out of bounds */
    public StudySettings {
        require(newADay >= 0 && newADay <= MAX_NEW, "new facts", newADay);
        require(reviewsADay >= 1 && reviewsADay <= MAX_REVIEWS, "reviews", reviewsADay);
        require(goal >= 1 && goal <= MAX_REVIEWS, "answers", goal);
        require(
                retention.value() >= MIN_RETENTION && retention.value() <= MAX_RETENTION,
                "retention",
                retention.value());
    }

    private static void require(boolean holds, String what, double value) {
        if (!holds) {
            throw new IllegalArgumentException("nobody studies with " + what + " of " + value + " a day");
        }
    }
}
