package org.quadrivia.knowledge.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scale with round ticks: years, months, days or minutes, whichever leaves few ticks.
 *
 * @param ticks at least two, the first and the last at the ends of the scale
 */
public record TimeScale(List<Tick> ticks) {
    private static final int MOST_TICKS = 11;
    private static final int[] MINUTE_STEPS = {5, 10, 15, 30, 60, 120, 180, 360, 720};
    private static final int[] DAY_STEPS = {1, 2, 7, 14};
    private static final int[] MONTH_STEPS = {1, 2, 3, 6};
    private static final double LEAST = 1 / 365.0 / 24;
    private static final int DAY = 24 * 60;
    private static final int FEW_DAYS = 5;
    private static final int MANY_DAYS = 140;
    /** Days and minutes are distinguished only within these years. */
    private static final double CALENDAR = 900_000;

    /**
     * A mark on the scale.
     *
     * @param at the position in years
     */
    public record Tick(double at, String label) {}

    public TimeScale {
        ticks = List.copyOf(ticks);
    }

    /** Returns a scale that covers the span and hardly more. */
    public static TimeScale of(TimeSpan span, Locale locale) {
        double years = Math.max(span.years(), LEAST);
        TimeSpan shown = new TimeSpan(span.from(), span.from() + years);
        boolean calendar = Math.max(Math.abs(shown.from()), Math.abs(shown.to())) < CALENDAR;
        double days = years * 365;
        if (calendar && days <= FEW_DAYS) {
            return minutes(shown, step(MINUTE_STEPS, days * DAY), locale);
        }
        if (calendar && days <= MANY_DAYS) {
            return days(shown, step(DAY_STEPS, days), locale);
        }
        if (calendar && years < MOST_TICKS / 2.0) {
            return months(shown, step(MONTH_STEPS, years * 12), locale);
        }
        return years(shown, locale);
    }

    /** Returns the whole scale. */
    public TimeSpan span() {
        return new TimeSpan(ticks.getFirst().at(), ticks.getLast().at());
    }

    private static int step(int[] steps, double length) {
        for (int step : steps) {
            if (length / step <= MOST_TICKS - 1) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }

    private static TimeScale years(TimeSpan span, Locale locale) {
        long step = 1;
        for (int i = 0; span.years() / step > MOST_TICKS - 1; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        List<Tick> ticks = new ArrayList<>();
        long first = (long) Math.floor(span.from() / step) - 1;
        while (position(first + 1, step) <= span.from()) {
            first++;
        }
        for (long k = first; ticks.isEmpty() || ticks.getLast().at() < span.to() || ticks.size() < 2; k++) {
            ticks.add(new Tick(position(k, step), MomentWords.year(position(k, step), step, locale)));
        }
        return new TimeScale(ticks);
    }

    /** Returns the year of a multiple of the step. Before Christ, the years that people call round are used: 100 BC is -99. */
    private static long position(long k, long step) {
        long year = k * step;
        return step > 1 && year <= 0 ? year + 1 : year;
    }

    private static TimeScale months(TimeSpan span, int step, Locale locale) {
        long month = Math.floorDiv((long) Math.floor(span.from() * 12), step) * step;
        List<Tick> ticks = new ArrayList<>();
        while (ticks.size() < 2 || ticks.getLast().at() < span.to()) {
            LocalDate first = LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
            ticks.add(new Tick(Calendars.position(first.atStartOfDay()), MomentWords.month(first, locale)));
            month += step;
        }
        return new TimeScale(ticks);
    }

    private static TimeScale days(TimeSpan span, int step, Locale locale) {
        long day = Math.floorDiv(Calendars.at(span.from()).toLocalDate().toEpochDay(), step) * step;
        List<Tick> ticks = new ArrayList<>();
        while (ticks.size() < 2 || ticks.getLast().at() < span.to()) {
            LocalDate date = LocalDate.ofEpochDay(day);
            ticks.add(new Tick(Calendars.position(date.atStartOfDay()), MomentWords.day(date, locale)));
            day += step;
        }
        return new TimeScale(ticks);
    }

    private static TimeScale minutes(TimeSpan span, int step, Locale locale) {
        LocalDateTime from = Calendars.at(span.from());
        LocalDateTime time = from.toLocalDate()
                .atStartOfDay()
                .plusMinutes((from.getHour() * 60 + from.getMinute()) / step * (long) step);
        List<Tick> ticks = new ArrayList<>();
        while (ticks.size() < 2 || ticks.getLast().at() < span.to()) {
            ticks.add(new Tick(Calendars.position(time), MomentWords.minute(time, locale)));
            time = time.plusMinutes(step);
        }
        return new TimeScale(ticks);
    }
}
