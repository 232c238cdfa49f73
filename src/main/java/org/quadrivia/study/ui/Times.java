package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.quadrivia.study.LearnersDay;

/** Days and times as people say them, where they are. */
final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Times() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "at 14:05", "tomorrow", "on Fri 4 Dec". */
    static String when(Instant instant, LearnersDay day) {
        LocalDate date = day.dateOf(instant);
        if (!date.isAfter(day.today())) {
            return text("study.when.today", TIME.format(instant.atZone(day.zone())));
        }
        return date.equals(day.today().plusDays(1)) ? text("study.when.tomorrow") : text("study.when.day", day(date));
    }

    static String percent(double share) {
        return text("study.percent", Math.round(share * 100));
    }
}
