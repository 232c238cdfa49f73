package org.quadrivia.classroom.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.quadrivia.quiz.AssignmentTerms;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.assigned.AssignmentId;

/**
 * The settings of an assignment as they are for one learner: with extra time, and opened again if a teacher did that.
 *
 * @param due the learner's due date; empty if there is none
 * @param attempts how many attempts the learner has; empty for any number
 * @param limit the learner's time limit; empty if there is none
 */
public record Terms(AssignmentPlan plan, Optional<Instant> due, OptionalInt attempts, Optional<Duration> limit) {
    private static final int WHOLE = 100;

    static Terms of(AssignmentPlan plan, Optional<Reopened> again, int extraPercent) {
        OptionalInt allowed = plan.attempts();
        return new Terms(
                plan,
                again.map(Reopened::due).orElse(plan.due()),
                again.isPresent() && allowed.isPresent()
                        ? OptionalInt.of(allowed.getAsInt() + again.get().moreAttempts())
                        : allowed,
                plan.limit()
                        .map(time -> time.plus(time.multipliedBy(extraPercent).dividedBy(WHOLE))));
    }

    /** Returns whether the due date is over. */
    public boolean isOver(Instant now) {
        return due.filter(date -> !now.isBefore(date)).isPresent();
    }

    /** Returns whether an attempt could be begun now, as far as dates decide it. */
    boolean isOpen(Instant now) {
        return !now.isBefore(plan.opens()) && !(plan.refusesLate() && isOver(now));
    }

    /** Returns the terms of an attempt that begins now. */
    AssignmentTerms attempt(AssignmentId id, Instant now) {
        if (plan.feedback() == AssignmentPlan.Feedback.AT_ONCE) {
            return new AssignmentTerms(id, AttemptTerms.PRACTICE, null, null);
        }
        return new AssignmentTerms(
                id,
                limit.map(AttemptTerms::exam).orElseGet(AttemptTerms::exam),
                plan.refusesLate() ? due.orElse(null) : null,
                plan.feedback() == AssignmentPlan.Feedback.AFTER_DUE && !isOver(now) ? due.orElse(null) : null);
    }
}
