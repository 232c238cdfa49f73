package org.quadrivia.live;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a right answer is worth in a live round. A wrong one is worth nothing. */
public enum PointsRule {
    /** The same for each right answer. */
    RIGHT,
    /** Half for being right, and the other half shrinks with the time used. */
    SPEED,
    /** Nothing: the round has no points. */
    NONE;

    /** The most that an answer can be worth. */
    public static final int FULL = 1_000;

    /**
     * Returns the points of an answer. Without a time limit, speed does not count.
     *
     * @param took the time from when the question was opened, without pauses
     * @param limit the time that the question was open for; null if there was no limit
     */
    public int points(boolean right, Duration took, @Nullable Duration limit) {
        if (!right || this == NONE) {
            return 0;
        }
        if (this == RIGHT || limit == null) {
            return FULL;
        }
        double used = Math.clamp((double) took.toMillis() / Math.max(1, limit.toMillis()), 0, 1);
        return (int) Math.round(FULL * (1 - used / 2));
    }
}
