package org.quadrivia.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a quiz, in which mode, and when.
 *
 * @param ends when an exam is handed in automatically; null if there is no time limit
 * @param submitted when an exam was handed in; null until then, and in every other mode
 * @param named the code of the named quiz that is taken; null if the attempt is not at a named quiz
 */
public record AttemptSession(
        Mode mode,
        Taker taker,
        Instant started,
        @Nullable Instant ends,
        @Nullable Instant submitted,
        @Nullable QuizCode named) {
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
        this(mode, taker, started, ends, submitted, null);
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
        return new AttemptSession(mode, taker, started, ends, submitted, quiz);
    }

    /** Returns this session, handed in. The time of handing in is never after the end and never before the start. */
    AttemptSession submit(Instant now) {
        Instant in = ends != null && ends.isBefore(now) ? ends : now;
        return new AttemptSession(mode, taker, started, ends, in.isBefore(started) ? started : in, named);
    }

    /** Returns this session with another taker. */
    AttemptSession of(Taker another) {
        return new AttemptSession(mode, another, started, ends, submitted, named);
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
        return mode.givesFeedbackAtOnce() || submitted != null;
    }

    /** Returns whether the time limit has passed without the exam having been handed in. */
    public boolean isOverdue(Instant now) {
        return submitted == null && ends != null && !now.isBefore(ends);
    }
}
