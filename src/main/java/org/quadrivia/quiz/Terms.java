package org.quadrivia.quiz;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a quiz is taken.
 *
 * @param limit of an exam; null where time is no matter
 */
public record Terms(Mode mode, @Nullable Duration limit) {
    /** Feedback at once, no limit. */
    public static final Terms PRACTICE = new Terms(Mode.PRACTICE, null);

    static final Duration LONGEST = Duration.ofHours(8);

    /** @throws IllegalArgumentException if the limit is not between a second and eight hours, or stands with another mode */
    public Terms {
        boolean odd = limit != null && (limit.compareTo(Duration.ofSeconds(1)) < 0 || limit.compareTo(LONGEST) > 0);
        if (odd || limit != null && mode != Mode.EXAM) {
            throw new IllegalArgumentException(mode + " with a limit of " + limit);
        }
    }

    /** An exam without a limit. */
    public static Terms exam() {
        return new Terms(Mode.EXAM, null);
    }

    /** An exam that is handed in by itself after that time. */
    public static Terms exam(Duration limit) {
        return new Terms(Mode.EXAM, limit);
    }
}
