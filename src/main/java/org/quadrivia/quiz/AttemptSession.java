package org.quadrivia.quiz;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a quiz, how, and when.
 *
 * @param ends when an exam is handed in by itself; null where time is no matter
 * @param submitted when an exam was handed in; null until then, and in every other mode
 * @param named the named quiz that is taken; null where it is none
 */
public record AttemptSession(
        Mode mode,
        Taker taker,
        Instant started,
        @Nullable Instant ends,
        @Nullable Instant submitted,
        @Nullable QuizCode named) {
    /** @throws IllegalArgumentException if what is no exam ends or is handed in, or something comes before its start */
    public AttemptSession {
        boolean timed = ends != null || submitted != null;
        if (mode.tellsAtOnce() && timed || isBefore(ends, started) || isBefore(submitted, started)) {
            throw new IllegalArgumentException(mode + " from " + started + " to " + ends + ", in at " + submitted);
        }
    }

    /** Of no named quiz. */
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

    /** The same, of a named quiz. */
    AttemptSession of(QuizCode quiz) {
        return new AttemptSession(mode, taker, started, ends, submitted, quiz);
    }

    /** The same, handed in; no later than it ends. */
    AttemptSession submit(Instant now) {
        Instant in = ends != null && ends.isBefore(now) ? ends : now;
        return new AttemptSession(mode, taker, started, ends, in.isBefore(started) ? started : in, named);
    }

    /** The same, of somebody else. */
    AttemptSession of(Taker another) {
        return new AttemptSession(mode, another, started, ends, submitted, named);
    }

    /** The terms of another quiz of the same kind. */
    public AttemptTerms anew() {
        if (mode != Mode.EXAM) {
            return AttemptTerms.PRACTICE;
        }
        return ends == null ? AttemptTerms.exam() : AttemptTerms.exam(Duration.between(started, ends));
    }

    /** Whether what was right may be shown. */
    public boolean tells() {
        return mode.tellsAtOnce() || submitted != null;
    }

    /** Whether its time has come to an end without its being handed in. */
    public boolean isOverdue(Instant now) {
        return submitted == null && ends != null && !now.isBefore(ends);
    }
}
