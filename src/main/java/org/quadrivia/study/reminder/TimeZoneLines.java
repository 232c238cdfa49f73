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

/** Writes a time zone in the RFC 5545 format: its UTC offsets from now on and the rules by which they change. */
final class TimeZoneLines {
    static final DateTimeFormatter LOCAL_DATE_TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    /** If a zone has no rules, its changes are listed one by one for this many years. */
    private static final int LISTED_YEARS = 5;

    private static final int DAYS_PER_YEAR = 366;
    private static final int WEEK = 7;

    private TimeZoneLines() {}

    static void add(ContentLines lines, ZoneId zone, Instant now) {
        ZoneRules rules = zone.getRules();
        lines.add("BEGIN:VTIMEZONE").add("TZID:" + zone.getId());
        ZoneOffset offset = rules.getOffset(now);
        addObservance(lines, rules.isDaylightSavings(now), LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset, "");
        if (rules.getTransitionRules().isEmpty()) {
            Instant end = now.plus((long) LISTED_YEARS * DAYS_PER_YEAR, ChronoUnit.DAYS);
            for (ZoneOffsetTransition change = rules.nextTransition(now);
                    change != null && change.getInstant().isBefore(end);
                    change = rules.nextTransition(change.getInstant())) {
                addObservance(lines, rules, change, "");
            }
        } else {
            int year = now.atZone(zone).getYear() - 1;
            rules.getTransitionRules()
                    .forEach(rule -> addObservance(
                            lines, rules, rule.createTransition(year), "FREQ=YEARLY;" + byDayParts(rule)));
        }
        lines.add("END:VTIMEZONE");
    }

    private static void addObservance(ContentLines lines, ZoneRules rules, ZoneOffsetTransition change, String rule) {
        boolean daylight = rules.isDaylightSavings(change.getInstant());
        addObservance(
                lines, daylight, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter(), rule);
    }

    private static void addObservance(
            ContentLines lines,
            boolean daylight,
            LocalDateTime from,
            ZoneOffset before,
            ZoneOffset after,
            String rule) {
        String name = daylight ? "DAYLIGHT" : "STANDARD";
        lines.add("BEGIN:" + name)
                .add("DTSTART:" + LOCAL_DATE_TIME.format(from))
                .add("TZOFFSETFROM:" + formatOffset(before))
                .add("TZOFFSETTO:" + formatOffset(after));
        if (!rule.isEmpty()) {
            lines.add("RRULE:" + rule);
        }
        lines.add("END:" + name);
    }

    /** Returns the RRULE parts that give the day of the change. */
    private static String byDayParts(ZoneOffsetTransitionRule rule) {
        String month = "BYMONTH=" + rule.getMonth().getValue();
        int day = rule.getDayOfMonthIndicator();
        DayOfWeek weekday = rule.getDayOfWeek();
        if (weekday == null) {
            return month + ";BYMONTHDAY=" + day;
        }
        String weekdayCode = weekday.name().substring(0, 2);
        if (day < 0) {
            return month + ";BYDAY=" + day + weekdayCode;
        }
        if (day % WEEK == 1) {
            return month + ";BYDAY=" + (day / WEEK + 1) + weekdayCode;
        }
        StringBuilder days = new StringBuilder();
        for (int one = day; one < day + WEEK; one++) {
            days.append(one == day ? "" : ",").append(one);
        }
        return month + ";BYDAY=" + weekdayCode + ";BYMONTHDAY=" + days;
    }

    private static String formatOffset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String time = String.format(Locale.ROOT, "%02d%02d", seconds / 3600, seconds / 60 % 60);
        String rest = seconds % 60 == 0 ? "" : String.format(Locale.ROOT, "%02d", seconds % 60);
        return (offset.getTotalSeconds() < 0 ? "-" : "+") + time + rest;
    }
}
