package org.quadrivia.knowledge.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month, a day or a minute, as precise as in the data, in the proleptic Gregorian calendar. Years count as in ISO 8601
 * and XML Schema 1.1: year 0 is 1 BC. Time zones are not kept.
 *
 * @param month 1 to 12; 0 if the data gives only the year
 * @param day 1 to 31; 0 if the data gives no day
 * @param minute minute of the day; -1 if the data gives no time
 */
public record Moment(long year, int month, int day, int minute) {
    private static final long MOST_YEARS = 20_000_000_000L;
    private static final int MINUTES = 24 * 60;
    private static final Pattern LEXICAL = Pattern.compile("([-+]?\\d{4,11})(?:-(\\d\\d)(?:-(\\d\\d)"
            + "(?:T(\\d\\d):(\\d\\d)(?::\\d\\d(?:\\.\\d{1,30})?)?)?)?)?(?:Z|[-+]\\d\\d:\\d\\d)?");

    /** @throws IllegalArgumentException if the calendar has no such date or time */
    public Moment {
        if (Math.abs(year) > MOST_YEARS || month < 0 || day < 0 || minute < -1 || minute >= MINUTES) {
            throw new IllegalArgumentException("no moment: " + year + " " + month + " " + day + " " + minute);
        }
        if (month == 0 ? day != 0 : day == 0 && minute >= 0) {
            throw new IllegalArgumentException("a day without its month, or a time without its day");
        }
        if (month != 0) {
            checkDay(year, month, Math.max(1, day));
        }
    }

    private static void checkDay(long year, int month, int day) {
        try {
            LocalDate.of(Math.toIntExact(year), month, day);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("no day: " + year + " " + month + " " + day, e);
        }
    }

    /** Returns the given year. */
    public static Moment ofYear(long year) {
        return new Moment(year, 0, 0, -1);
    }

    /** Reads a year, a month, a day or a date with a time in the notation of XML Schema; empty if the text is none of these. */
    public static Optional<Moment> read(String lexical) {
        Matcher parts = LEXICAL.matcher(lexical.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            long year = Long.parseLong(parts.group(1));
            int minute = parts.group(4) == null ? -1 : number(parts.group(4)) * 60 + number(parts.group(5));
            return Optional.of(
                    minute == MINUTES
                            ? new Moment(year, number(parts.group(2)), number(parts.group(3)), -1)
                            : new Moment(year, number(parts.group(2)), number(parts.group(3)), minute));
        } catch (IllegalArgumentException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Returns the beginning on a scale of years. */
    public double start() {
        return month == 0 ? year : Calendars.position(first());
    }

    /** Returns the end on a scale of years: a year is a year long, a day is a day long. */
    public double end() {
        if (month == 0) {
            return year + 1.0;
        }
        LocalDateTime first = first();
        return Calendars.position(
                minute >= 0 ? first.plusMinutes(1) : day > 0 ? first.plusDays(1) : first.plusMonths(1));
    }

    /** Returns the part of a scale of years that it covers. */
    public TimeSpan span() {
        return new TimeSpan(start(), end());
    }

    private LocalDateTime first() {
        return LocalDate.of((int) year, month, Math.max(1, day)).atStartOfDay().plusMinutes(Math.max(0, minute));
    }
}
