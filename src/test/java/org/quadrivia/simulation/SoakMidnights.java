package org.quadrivia.simulation;

/**
 * When it is midnight for the learners of a soak.
 *
 * @param one second of the soak in which it is midnight; it may lie before the soak
 * @param day seconds from one midnight to the next
 */
record SoakMidnights(double one, double day) {
    /** A server may look at its clock a little before or after what it does for somebody. */
    private static final double UNSURE = 1;

    /** The number of the day at that second; the days before the first midnight are below 0. */
    long dayAt(double second) {
        return (long) Math.floor((second - one) / day);
    }

    /** Whether all from one second to the other surely happened on one day. */
    boolean isOneDay(double from, double to) {
        return dayAt(from - UNSURE) == dayAt(to + UNSURE);
    }

    /** The first midnight from that second on. */
    double next(double second) {
        return one + Math.ceil((second - one) / day) * day;
    }
}
