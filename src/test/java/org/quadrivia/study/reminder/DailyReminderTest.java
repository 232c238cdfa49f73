package org.quadrivia.study.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.TimezoneAssignment;
import biweekly.util.Frequency;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files are read by another party's reader, by the time zone that they bring with them. */
class DailyReminderTest {
    private static final Instant NOW = Instant.parse("2026-10-20T10:00:00Z");
    private static final LocalTime AT = LocalTime.of(18, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Berlin",
                "Europe/London",
                "America/New_York",
                "America/Sao_Paulo",
                "Asia/Kolkata",
                "America/Santiago",
                "+05:30",
                "Pacific/Chatham"
            })
    void itIsTheSameTimeOfDayEveryDayAlsoWhenClocksChange(String zone) {
        DailyReminder reminder = reminder(ZoneId.of(zone));

        List<Instant> times = times(reminder, 400);

        assertThat(event(reminder, NOW).getRecurrenceRule().getValue().getFrequency())
                .isEqualTo(Frequency.DAILY);

        ZonedDateTime first = NOW.atZone(ZoneId.of(zone)).with(AT);
        first = first.toInstant().isAfter(NOW) ? first : first.plusDays(1);
        for (int day = 0; day < times.size(); day++) {
            assertThat(times.get(day))
                    .as(zone + ", day " + day)
                    .isEqualTo(first.plusDays(day).with(AT).toInstant());
        }
    }

    /** The reader takes every summer time for one of an hour more, so the lines themselves are looked at. */
    @Test
    void clocksThatChangeInAnotherWayAreWrittenAsTheyAre() {
        assertThat(reminder(ZoneId.of("Australia/Lord_Howe")).file(NOW))
                .contains("TZOFFSETFROM:+1030\r\nTZOFFSETTO:+1100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU")
                .contains("TZOFFSETFROM:+1100\r\nTZOFFSETTO:+1030\r\nRRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU");
        assertThat(reminder(ZoneId.of("Africa/Casablanca")).file(NOW))
                .contains("DTSTART:20270207T030000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\nEND:")
                .contains("DTSTART:20270314T020000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nEND:");
    }

    @Test
    void anotherTimeReplacesTheEvent() {
        VEvent before = event(reminder(ZoneId.of("Europe/Berlin")), NOW);
        VEvent after = event(reminder(ZoneId.of("Europe/Berlin")), NOW.plusSeconds(3600));

        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(before.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(before.getAlarms()).hasSize(1);
    }

    @Test
    void textsArriveAsTheyAreAndNoLineIsTooLong() {
        String says =
                "Ein paar Minuten; täglich, \\ genügen: 数分で覚えたことを保てます。वास्तव में! ".repeat(3) + "👩‍🏫\nUnd morgen.";
        DailyReminder reminder = new DailyReminder(
                "uid@x", ZoneId.of("Asia/Tokyo"), AT, "Lernen, jetzt; \\n", says, "https://x.org/study");

        String file = reminder.file(NOW);

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        VEvent event = event(reminder, NOW);
        assertThat(event.getSummary().getValue()).isEqualTo("Lernen, jetzt; \\n");
        assertThat(event.getDescription().getValue().replace("\r\n", "\n")).isEqualTo(says + "\nhttps://x.org/study");
        assertThat(event.getUrl().getValue()).isEqualTo("https://x.org/study");
    }

    private static DailyReminder reminder(ZoneId zone) {
        return new DailyReminder("study-1@quadrivia", zone, AT, "Study", "A few minutes.", "https://x.org/study");
    }

    private static VEvent event(DailyReminder reminder, Instant now) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar =
                Biweekly.parse(reminder.file(now)).warnings(warnings).first();
        assertThat(warnings).allMatch(List::isEmpty);
        assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        return calendar.getEvents().getFirst();
    }

    /** The first events, in the time zone of the file. */
    private static List<Instant> times(DailyReminder reminder, int days) {
        ICalendar calendar = Biweekly.parse(reminder.file(NOW)).first();
        VEvent event = calendar.getEvents().getFirst();
        TimezoneAssignment zone = calendar.getTimezoneInfo().getTimezone(event.getDateStart());
        TimeZone read = zone == null ? TimeZone.getTimeZone("UTC") : zone.getTimeZone();
        DateIterator dates = event.getDateIterator(read);
        List<Instant> times = new ArrayList<>();
        while (times.size() < days) {
            times.add(dates.next().toInstant());
        }
        return times;
    }
}
