package org.quadrivia.quiz;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The mode and time limit of a quiz.
 *
 * @param limit the time limit of an exam; null if there is none
 */
public record AttemptTerms(Mode mode, @Nullable Duration limit) {
    /** Practice: feedback after each answer, no time limit. */
    public static final AttemptTerms PRACTICE = new AttemptTerms(Mode.PRACTICE, null);

    static final Duration MAX_LIMIT = Duration.ofHours(8);

    /**
     * @throws IllegalArgumentException if the limit is not between one second and eight hours, or if a mode other than exam has a
     *     limit
     */
    public AttemptTerms {
        boolean odd = limit != null && (limit.compareTo(Duration.ofSeconds(1)) < 0 || limit.compareTo(MAX_LIMIT) > 0);
        if (odd || limit != null && mode != Mode.EXAM) {
            throw new IllegalArgumentException(mode + " with a limit of " + limit);
        }
    }

    /** Returns the terms of an exam without a time limit. */
    public static AttemptTerms exam() {
        return new AttemptTerms(Mode.EXAM, null);
    }

    /** Returns the terms of an exam that is handed in automatically after {@code limit}. */
    public static AttemptTerms exam(Duration limit) {
        return new AttemptTerms(Mode.EXAM, limit);
    }
}
