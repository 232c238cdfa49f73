package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.quadrivia.study.LearnerClock;

/** Formats days and times in words, in the learner's time zone. */
final class DueTimes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private static final int SOON = 60;

    private DueTimes() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Returns a time in words, such as "in 3 minutes, at 14:05", "at 16:30", "tomorrow" or "on Fri 4 Dec". */
    static String when(Instant instant, LearnerClock day) {
        LocalDate date = day.dateOf(instant);
        if (!date.isAfter(day.today())) {
            String time = TIME.format(instant.atZone(day.zone()));
            // Without the minutes, a reader who sees "at 14:05" at 14:05 would think that the page is late
            long minutes = Duration.between(day.now(), instant).plusSeconds(59).toMinutes();
            return minutes < SOON ? text("study.when.soon", minutes, time) : text("study.when.today", time);
        }
        return date.equals(day.today().plusDays(1)) ? text("study.when.tomorrow") : text("study.when.day", day(date));
    }

    static String percent(double share) {
        return text("study.percent", Math.round(share * 100));
    }
}
