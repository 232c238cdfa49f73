package org.quadrivia.knowledge.time;

/**
 * A stretch of a scale of years.
 *
 * @param from where it begins; year 0 is 1 BC
 * @param to where it ends, not before it begins
 */
public record TimeSpan(double from, double to) {
    /** @throws IllegalArgumentException if it ends before it begins, or an end is no number */
    public TimeSpan {
        if (!(from <= to) || Double.isInfinite(from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException("no span: " + from + " to " + to);
        }
    }

    /** Returns how many years it takes. */
    public double years() {
        return to - from;
    }

    /** Returns whether the two have more in common than an end. */
    public boolean overlaps(TimeSpan other) {
        return from < other.to && other.from < to;
    }

    /** Returns the same length moved by a share of it: 1 is the stretch after it. */
    public TimeSpan moved(double share) {
        return new TimeSpan(from + share * years(), to + share * years());
    }

    /** Returns the stretch with the same middle that is so many times as long. */
    public TimeSpan wider(double times) {
        double more = years() * (times - 1) / 2;
        return new TimeSpan(from - more, to + more);
    }
}
