package org.quadrivia.knowledge.time;

import java.time.LocalDateTime;
import java.time.Year;

/** Turns days into positions on a scale of years, and back. */
final class Calendars {
    private static final int MINUTES = 24 * 60;

    private Calendars() {}

    /** Returns the year plus the fraction of it that is over. */
    static double position(LocalDateTime time) {
        double days = time.getDayOfYear() - 1 + (time.getHour() * 60 + time.getMinute()) / (double) MINUTES;
        return time.getYear() + days / length(time.getYear());
    }

    /** Returns the minute at a position. */
    static LocalDateTime at(double position) {
        int year = (int) Math.floor(position);
        long minutes = Math.round((position - year) * length(year) * MINUTES);
        return LocalDateTime.of(year, 1, 1, 0, 0).plusMinutes(minutes);
    }

    private static int length(int year) {
        return Year.isLeap(year) ? 366 : 365;
    }
}
