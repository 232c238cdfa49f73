package org.quadrivia.knowledge.time;

/**
 * A part of a scale of years.
 *
 * @param from the beginning; year 0 is 1 BC
 * @param to the end, not before the beginning
 */
public record TimeSpan(double from, double to) {
    /** @throws IllegalArgumentException if the span ends before it begins, or a bound is not a number */
    public TimeSpan {
        if (!(from <= to) || Double.isInfinite(from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException("no span: " + from + " to " + to);
        }
    }

    /** Returns the length in years. */
    public double years() {
        return to - from;
    }

    /** Returns the middle. */
    public double middle() {
        return (from + to) / 2;
    }

    /** Returns whether the two spans have more in common than a bound. */
    public boolean overlaps(TimeSpan other) {
        return from < other.to && other.from < to;
    }

    /** Returns a span of the same length, moved by a share of the length: 1 gives the span right after this one. */
    public TimeSpan moved(double share) {
        return new TimeSpan(from + share * years(), to + share * years());
    }

    /** Returns the span with the same middle that is this many times as long. */
    public TimeSpan wider(double times) {
        double more = years() * (times - 1) / 2;
        return new TimeSpan(from - more, to + more);
    }
}
