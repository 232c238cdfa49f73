package org.quadrivia.study.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * A reminder to study at the same time every day, as a calendar file (RFC 5545).
 *
 * @param uid identifies the event: a file with the same id replaces the event in the calendar
 * @param at the time of day in the zone
 * @param summary the title of the event
 * @param description the text of the event
 * @param page the address of the study page
 */
public record DailyReminder(String uid, ZoneId zone, LocalTime at, String summary, String description, String page) {
    private static final String DURATION = "PT15M";

    public DailyReminder {
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Returns the calendar file. The first event is the next one after {@code now}. */
    public String file(Instant now) {
        ContentLines lines = new ContentLines()
                .add("BEGIN:VCALENDAR")
                .add("VERSION:2.0")
                .add("PRODID:-//Quadrivia//Study reminder//EN")
                .add("CALSCALE:GREGORIAN")
                .add("METHOD:PUBLISH");
        if (!isUtc()) {
            TimeZoneLines.add(lines, zone, now);
        }
        lines.add("BEGIN:VEVENT")
                .add("UID:" + uid)
                .add("DTSTAMP:" + TimeZoneLines.LOCAL_DATE_TIME.format(now.atZone(ZoneOffset.UTC)) + "Z")
                .add("SEQUENCE:" + now.getEpochSecond() / 60 % Integer.MAX_VALUE)
                .add(start(now))
                .add("DURATION:" + DURATION)
                .add("RRULE:FREQ=DAILY")
                .add("TRANSP:TRANSPARENT")
                .addText("SUMMARY", summary)
                .addText("DESCRIPTION", description + "\n" + page)
                .add("URL:" + page)
                .add("BEGIN:VALARM")
                .add("ACTION:DISPLAY")
                .add("TRIGGER;RELATED=START:PT0M")
                .addText("DESCRIPTION", summary)
                .add("END:VALARM")
                .add("END:VEVENT")
                .add("END:VCALENDAR");
        return lines.toString();
    }

    private String start(Instant now) {
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime today = here.with(at);
        String first = TimeZoneLines.LOCAL_DATE_TIME.format(
                today.isAfter(here) ? today : here.plusDays(1).with(at));
        return isUtc() ? "DTSTART:" + first + "Z" : "DTSTART;TZID=" + quoted(zone.getId()) + ":" + first;
    }

    private static String quoted(String parameter) {
        return parameter.matches("[^:;,]*") ? parameter : '"' + parameter + '"';
    }

    private boolean isUtc() {
        return zone.normalized().equals(ZoneOffset.UTC);
    }
}
