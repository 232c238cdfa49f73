package org.quadrivia.live;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a live round.
 *
 * @param ranks whether players see their ranks, and the room sees the names of the best
 * @param limit how long each question is open; null if there is no limit
 */
public record RoundPlan(
        LiveMode mode,
        PointsRule points,
        boolean ranks,
        @Nullable Duration limit) {
    public static final Duration SHORTEST = Duration.ofSeconds(5);
    public static final Duration LONGEST = Duration.ofMinutes(30);

    /** @throws IllegalArgumentException if the limit is shorter than {@link #SHORTEST} or longer than {@link #LONGEST} */
    public RoundPlan {
        if (limit != null && (limit.compareTo(SHORTEST) < 0 || limit.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("a limit of " + limit);
        }
    }

    RoundPlan withoutLimit() {
        return new RoundPlan(mode, points, ranks, null);
    }
}
