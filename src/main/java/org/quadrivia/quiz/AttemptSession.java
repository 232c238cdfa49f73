package org.quadrivia.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quadrivia.quiz.assigned.AssignmentId;

/**
 * Who takes a quiz, in which mode, and when.
 *
 * @param ends when an exam is handed in automatically; null if there is no time limit
 * @param submitted when an exam was handed in; null until then, and in every other mode
 * @param named the code of the named quiz that is taken; null if the attempt is not at a named quiz
 * @param assigned the assignment that the attempt is for; null if there is none
 */
public record AttemptSession(
        Mode mode,
        Taker taker,
        Instant started,
        @Nullable Instant ends,
        @Nullable Instant submitted,
        @Nullable QuizCode named,
        @Nullable Assigned assigned) {
    /**
     * The assignment that an attempt is for.
     *
     * @param resultsFrom from when the results of an exam that is handed in are shown; null if they are shown as soon as it is
     */
    public record Assigned(
            AssignmentId assignment, @Nullable Instant resultsFrom) {}

    /**
     * @throws IllegalArgumentException if a session that is not an exam has an end or was handed in, or if it ends or was
     *     handed in before it started
     */
    public AttemptSession {
        boolean timed = ends != null || submitted != null;
        if (mode.givesFeedbackAtOnce() && timed || isBefore(ends, started) || isBefore(submitted, started)) {
            throw new IllegalArgumentException(mode + " from " + started + " to " + ends + ", in at " + submitted);
        }
    }

    /** Creates a session that does not belong to a named quiz. */
    public AttemptSession(
            Mode mode, Taker taker, Instant started, @Nullable Instant ends, @Nullable Instant submitted) {
        this(mode, taker, started, ends, submitted, null, null);
    }

    private static boolean isBefore(@Nullable Instant one, Instant other) {
        return one != null && one.isBefore(other);
    }

    static AttemptSession begin(AttemptTerms terms, Taker taker, Instant now) {
        Duration limit = terms.limit();
        return new AttemptSession(terms.mode(), taker, now, limit == null ? null : now.plus(limit), null);
    }

    /** Returns this session as an attempt at the named quiz with the given code. */
    AttemptSession of(QuizCode quiz) {
        return new AttemptSession(mode, taker, started, ends, submitted, quiz, assigned);
    }

    static AttemptSession begin(AssignmentTerms terms, QuizCode quiz, Taker taker, Instant now) {
        AttemptSession begun = begin(terms.terms(), taker, now);
        Instant end = terms.end();
        Instant ends = end == null || isBefore(begun.ends, end) ? begun.ends : end;
        Assigned assigned = new Assigned(terms.assignment(), terms.resultsFrom());
        return new AttemptSession(begun.mode, taker, now, ends, null, quiz, assigned);
    }

    /**
     * Returns this session, handed in, and with its results shown if it is time for them. The time of handing in is never after the
     * end and never before the start; once set, it stays. A session that is not an exam is returned unchanged.
     */
    AttemptSession submit(Instant now) {
        if (mode.givesFeedbackAtOnce()) {
            return this;
        }
        Instant last = ends != null && ends.isBefore(now) ? ends : now;
        Instant in = submitted != null ? submitted : last.isBefore(started) ? started : last;
        AttemptSession handedIn = new AttemptSession(mode, taker, started, ends, in, named, assigned);
        return handedIn.isDueToShow(now) ? handedIn.resultsFrom(null) : handedIn;
    }

    /** Returns this session with results that are shown from that time on; null for as soon as it is handed in. */
    AttemptSession resultsFrom(@Nullable Instant time) {
        Assigned other = assigned == null ? null : new Assigned(assigned.assignment(), time);
        return new AttemptSession(mode, taker, started, ends, submitted, named, other);
    }

    /** Returns whether the results were held back until now. */
    private boolean isDueToShow(Instant now) {
        Instant from = assigned == null ? null : assigned.resultsFrom();
        return submitted != null && from != null && !now.isBefore(from);
    }

    /** Returns this session with another taker. */
    AttemptSession of(Taker another) {
        return new AttemptSession(mode, another, started, ends, submitted, named, assigned);
    }

    /** Returns the terms for another quiz of the same mode and time limit; practice unless this is an exam. */
    public AttemptTerms termsForAnother() {
        if (mode != Mode.EXAM) {
            return AttemptTerms.PRACTICE;
        }
        return ends == null ? AttemptTerms.exam() : AttemptTerms.exam(Duration.between(started, ends));
    }

    /** Returns whether it may be shown which answers are right. */
    public boolean mayShowResults() {
        return mode.givesFeedbackAtOnce() || submitted != null && (assigned == null || assigned.resultsFrom() == null);
    }

    /**
     * Returns whether {@link #submit} has something to do because of the time: the time limit has passed without the exam having been
     * handed in, or results that were held back can be shown.
     */
    public boolean isOverdue(Instant now) {
        return submitted == null && ends != null && !now.isBefore(ends) || isDueToShow(now);
    }
}
