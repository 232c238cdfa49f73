package org.quadrivia.classroom.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The settings of an assignment.
 *
 * @param opens from when it can be begun
 * @param due until when it is to be done; empty if there is no date
 * @param attempts how many attempts each learner has; empty for any number
 * @param limit the time limit of each attempt, before extra time; empty if there is none
 */
public record AssignmentPlan(
        Instant opens,
        Optional<Instant> due,
        Late late,
        OptionalInt attempts,
        Counts counts,
        Feedback feedback,
        Optional<Duration> limit) {
    public static final int MAX_ATTEMPTS = 20;
    public static final int MAX_MINUTES = 160;

    /** @throws IllegalArgumentException if {@link #fault} finds something */
    public AssignmentPlan {
        fault(opens, due, attempts, feedback, limit).ifPresent(fault -> {
            throw new IllegalArgumentException(fault.name());
        });
    }

    /** What happens after the due date. */
    public enum Late {
        /** Work is accepted and marked as late. */
        ACCEPT,
        /** Nothing can be begun any more, and what is under way ends. */
        REFUSE
    }

    /** Which of several attempts counts. */
    public enum Counts {
        BEST,
        LAST,
        FIRST
    }

    /** When learners see which answers are right. */
    public enum Feedback {
        /** After each question. */
        AT_ONCE,
        /** When they hand in. */
        HANDED_IN,
        /** When the due date is over. */
        AFTER_DUE
    }

    /** What is wrong with settings. */
    public enum Fault {
        DUE_BEFORE_OPENS,
        ATTEMPTS,
        LIMIT,
        /** A time limit, although answers are not handed in together. */
        LIMIT_AT_ONCE,
        /** Results are to be shown after the due date, and there is none. */
        NO_DUE;

        /** Returns the end of the key of its words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns what is wrong with settings; empty if nothing is. */
    public static Optional<Fault> fault(
            Instant opens, Optional<Instant> due, OptionalInt attempts, Feedback feedback, Optional<Duration> limit) {
        if (due.filter(date -> !date.isAfter(opens)).isPresent()) {
            return Optional.of(Fault.DUE_BEFORE_OPENS);
        }
        if (attempts.isPresent() && (attempts.getAsInt() < 1 || attempts.getAsInt() > MAX_ATTEMPTS)) {
            return Optional.of(Fault.ATTEMPTS);
        }
        if (limit.filter(time -> time.toMinutes() < 1 || time.toMinutes() > MAX_MINUTES)
                .isPresent()) {
            return Optional.of(Fault.LIMIT);
        }
        if (limit.isPresent() && feedback == Feedback.AT_ONCE) {
            return Optional.of(Fault.LIMIT_AT_ONCE);
        }
        return feedback == Feedback.AFTER_DUE && due.isEmpty() ? Optional.of(Fault.NO_DUE) : Optional.empty();
    }

    boolean refusesLate() {
        return late == Late.REFUSE;
    }
}
