package org.quadrivia.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quadrivia.quiz.assigned.AssignmentId;

/**
 * The terms of an attempt at an assignment.
 *
 * @param end when an exam is handed in at the latest, whatever its time limit; null if there is no such time
 * @param resultsFrom from when the results of an exam are shown; null if they are shown when it is handed in
 */
public record AssignmentTerms(
        AssignmentId assignment,
        AttemptTerms terms,
        @Nullable Instant end,
        @Nullable Instant resultsFrom) {
    /** @throws IllegalArgumentException if anything but an exam has an end, or results that are shown later */
    public AssignmentTerms {
        if (terms.mode().givesFeedbackAtOnce() && (end != null || resultsFrom != null)) {
            throw new IllegalArgumentException(terms.mode() + " until " + end + ", results from " + resultsFrom);
        }
    }
}
