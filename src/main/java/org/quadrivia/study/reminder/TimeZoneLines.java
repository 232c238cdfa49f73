package org.quadrivia.study.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;

/** Writes a time zone as RFC 5545 wants it: with its offsets from now on, and with the rules by which they change. */
final class TimeZoneLines {
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    /** For how long changes without a rule are written one by one. */
    private static final int YEARS = 5;

    private static final int DAYS_OF_YEAR = 366;
    private static final int WEEK = 7;

    private TimeZoneLines() {}

    static void add(ContentLines lines, ZoneId zone, Instant now) {
        ZoneRules rules = zone.getRules();
        lines.add("BEGIN:VTIMEZONE").add("TZID:" + zone.getId());
        ZoneOffset offset = rules.getOffset(now);
        part(lines, rules.isDaylightSavings(now), LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, "");
        if (rules.getTransitionRules().isEmpty()) {
            Instant end = now.plus((long) YEARS * DAYS_OF_YEAR, ChronoUnit.DAYS);
            for (ZoneOffsetTransition change = rules.nextTransition(now);
                    change != null && change.getInstant().isBefore(end);
                    change = rules.nextTransition(change.getInstant())) {
                part(lines, rules, change, "");
            }
        } else {
            int year = now.atZone(zone).getYear() - 1;
            rules.getTransitionRules()
                    .forEach(rule -> part(lines, rules, rule.createTransition(year), "FREQ=YEARLY;" + yearly(rule)));
        }
        lines.add("END:VTIMEZONE");
    }

    private static void part(ContentLines lines, ZoneRules rules, ZoneOffsetTransition change, String rule) {
        boolean daylight = rules.isDaylightSavings(change.getInstant());
        part(lines, daylight, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), rule);
    }

    private static void part(
            ContentLines lines,
            boolean daylight,
            LocalDateTime from,
            ZoneOffset before,
            ZoneOffset after,
            String rule) {
        String name = daylight ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN:" + name)
                .add("DTSTART:" + LOCAL.format(from))
                .add("TZOFFSETFROM:" + written(before))
                .add("TZOFFSETTO:" + written(after));
        if (!rule.isEmpty()) {
            lines.add("RRULE:" + rule);
        }
        lines.add("END:" + name);
    }

    /** Returns when in a year the offset changes. */
    private static String yearly(ZoneOffsetTransitionRule rule) {
        String month = "BYMONTH=" + rule.getMonth().getValue();
        int day = rule.getDayOfMonthIndicator();
        DayOfWeek weekday = rule.getDayOfWeek();
        if (weekday == null) {
            return month + ";BYMONTHDAY=" + day;
        }
        String name = weekday.name().substring(0, 2);
        if (day < 0) {
            return month + ";BYDAY=" + day + name;
        }
        if (day % WEEK == 1) {
            return month + ";BYDAY=" + (day / WEEK + 1) + name;
        }
        StringBuilder days = new StringBuilder();
        for (int one = day; one < day + WEEK; one++) {
            days.append(one == day ? "" : ",").append(one);
        }
        return month + ";BYDAY=" + name + ";BYMONTHDAY=" + days;
    }

    private static String written(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String time = String.format(Locale.ROOT, "%02d%02d", seconds / 3600, seconds / 60 % 60);
        String rest = seconds % 60 == 0 ? "" : String.format(Locale.ROOT, "%02d", seconds % 60);
        return (offset.getTotalSeconds() < 0 ? "-" : "+") + time + rest;
    }
}
