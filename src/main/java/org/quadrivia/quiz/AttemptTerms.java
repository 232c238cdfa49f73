package org.quadrivia.quiz;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a quiz is taken.
 *
 * @param limit of an exam; null where time is no matter
 */
public record AttemptTerms(Mode mode, @Nullable Duration limit) {
    /** Feedback at once, no limit. */
    public static final AttemptTerms PRACTICE = new AttemptTerms(Mode.PRACTICE, null);

    static final Duration LONGEST = Duration.ofHours(8);

    /** @throws IllegalArgumentException if the limit is not between a second and eight hours, or stands with another mode */
    public AttemptTerms {
        boolean odd = limit != null && (limit.compareTo(Duration.ofSeconds(1)) < 0 || limit.compareTo(LONGEST) > 0);
        if (odd || limit != null && mode != Mode.EXAM) {
            throw new IllegalArgumentException(mode + " with a limit of " + limit);
        }
    }

    /** An exam without a limit. */
    public static AttemptTerms exam() {
        return new AttemptTerms(Mode.EXAM, null);
    }

    /** An exam that is handed in by itself after that time. */
    public static AttemptTerms exam(Duration limit) {
        return new AttemptTerms(Mode.EXAM, limit);
    }
}
