package org.quadrivia.classroom.assignment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.quadrivia.quiz.named.AssignedAttempt;

/**
 * What became of an assignment for one learner. It follows from the attempts, the learner's terms and the time, and from nothing else.
 *
 * @param attempts the attempts that were begun, oldest first
 * @param underWay the attempt that can be continued; empty if there is none
 * @param counted the attempt that counts; empty if none does
 */
public record Standing(
        Terms terms,
        List<AssignedAttempt> attempts,
        Optional<AssignedAttempt> underWay,
        Optional<Counted> counted,
        State state) {
    public Standing {
        attempts = List.copyOf(attempts);
    }

    /** What there is to say of an assignment at a glance. */
    public enum State {
        /** It cannot be begun yet. */
        NOT_OPEN,
        /** It is to be begun. */
        OPEN,
        /** An attempt is under way, and none counts. */
        UNDER_WAY,
        DONE,
        /** It was done after the due date. */
        LATE,
        /** The due date is over, and nothing counts. */
        MISSING;

        /** Returns the end of the key of its words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The attempt that counts.
     *
     * @param score what counts of it: not what was answered after a due date at which the assignment closes, and as teachers corrected it
     * @param late whether it ended after the due date
     * @param isCorrected whether teachers left questions out, or gave other points for answers
     */
    public record Counted(AssignedAttempt attempt, Score score, boolean late, boolean isCorrected) {
        /** Returns the share of the points, 0 to 1. */
        public double share() {
            return score.points() / score.questions();
        }
    }

    /** Computes what counts of attempts. */
    @FunctionalInterface
    interface Scores {
        /** @param until answers that were given later do not count; empty if all count */
        Given of(AssignedAttempt attempt, Optional<Instant> until);

        /**
         * @param answered whether anything was answered by then
         * @param corrected whether it differs from what was given at first
         */
        record Given(Score score, boolean answered, boolean corrected) {}
    }

    /**
     * Says what became of an assignment.
     *
     * @param all the learner's attempts, oldest first
     */
    static Standing of(Terms terms, List<AssignedAttempt> all, Instant now, Scores scores) {
        // Two browsers can begin at the same moment; the attempts that are too many count for nothing
        List<AssignedAttempt> attempts = terms.attempts().isPresent()
                ? all.stream().limit(terms.attempts().getAsInt()).toList()
                : all;
        boolean closed = terms.plan().refusesLate() && terms.isOver(now);
        Optional<AssignedAttempt> underWay = closed
                ? Optional.empty()
                : attempts.stream().filter(attempt -> !attempt.finished()).reduce((first, last) -> last);
        List<Counted> countable = attempts.stream()
                .filter(attempt -> attempt.finished() || closed && !attempt.exam() && attempt.answered() > 0)
                .flatMap(attempt -> counted(terms, attempt, scores).stream())
                .toList();
        Optional<Counted> counted = choose(terms.plan().counts(), countable);
        return new Standing(terms, attempts, underWay, counted, state(terms, counted, underWay, now));
    }

    /** Returns what counts of an attempt; empty for practice of which nothing was answered in time, as if it had not been begun. */
    private static Optional<Counted> counted(Terms terms, AssignedAttempt attempt, Scores scores) {
        Optional<Instant> due = terms.due();
        boolean late = due.isPresent()
                && attempt.ended().filter(time -> time.isAfter(due.get())).isPresent();
        boolean refused = terms.plan().refusesLate() && late;
        Scores.Given given = scores.of(attempt, refused ? due : Optional.empty());
        return attempt.exam() || given.answered()
                ? Optional.of(new Counted(attempt, given.score(), late && !refused, given.corrected()))
                : Optional.empty();
    }

    private static Optional<Counted> choose(AssignmentPlan.Counts counts, List<Counted> countable) {
        return switch (counts) {
            case FIRST -> countable.stream().findFirst();
            case LAST -> countable.stream().reduce((first, last) -> last);
            // Of equals the earlier one, which may not be late
            case BEST ->
                countable.stream()
                        .max(Comparator.comparingDouble(Counted::share)
                                .thenComparing(one -> one.attempt().started(), Comparator.reverseOrder()));
        };
    }

    private static State state(
            Terms terms, Optional<Counted> counted, Optional<AssignedAttempt> underWay, Instant now) {
        if (counted.isPresent()) {
            return counted.get().late() ? State.LATE : State.DONE;
        }
        if (underWay.isPresent()) {
            return State.UNDER_WAY;
        }
        if (terms.isOver(now)) {
            return State.MISSING;
        }
        return now.isBefore(terms.plan().opens()) ? State.NOT_OPEN : State.OPEN;
    }

    /** Returns how many attempts are left; empty if any number is. */
    public OptionalInt left() {
        return terms.attempts().isPresent()
                ? OptionalInt.of(Math.max(0, terms.attempts().getAsInt() - attempts.size()))
                : OptionalInt.empty();
    }

    /** Returns whether an attempt can be begun now. */
    public boolean mayBegin(Instant now) {
        return underWay.isEmpty() && terms.isOpen(now) && left().orElse(1) > 0;
    }

    /** Returns whether teachers left questions out of the attempt that counts, or gave other points for answers. */
    public boolean isCorrected() {
        return counted.filter(Counted::isCorrected).isPresent();
    }

    /** Returns whether the learner may see the result that counts. */
    public boolean isShown() {
        return counted.isPresent() && attempts.stream().noneMatch(AssignedAttempt::held);
    }
}
