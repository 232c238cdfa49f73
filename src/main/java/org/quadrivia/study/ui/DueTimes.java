package org.quadrivia.study.ui;

import static org.quadrivia.Messages.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.quadrivia.language.InterfaceLanguages;
import org.quadrivia.study.LearnerClock;
import org.quadrivia.study.scheduling.Memory;

/** Formats days and times in words, in the learner's time zone. */
final class DueTimes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedPattern("MMMEd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

    private static final int SOON = 60;

    private DueTimes() {}

    static String day(LocalDate date) {
        return DAY.withLocale(InterfaceLanguages.forDates()).format(date);
    }

    /** Returns a time in words, such as "in 3 minutes, at 14:05", "at 16:30", "tomorrow" or "on Fri 4 Dec". */
    static String when(Instant instant, LearnerClock day) {
        LocalDate date = day.dateOf(instant);
        String time = TIME.withLocale(InterfaceLanguages.forDates()).format(instant.atZone(day.zone()));
        // Without the minutes, a reader who sees "at 14:05" at 14:05 would think that the page is late
        long minutes = Duration.between(day.now(), instant).plusSeconds(59).toMinutes();
        if (minutes < SOON) {
            return text("study.when.soon", minutes, time);
        }
        if (!date.isAfter(day.today())) {
            return text("study.when.today", time);
        }
        return date.equals(day.today().plusDays(1)) ? text("study.when.tomorrow") : text("study.when.day", day(date));
    }

    static String percent(double share) {
        return text("study.percent", Math.round(share * 100));
    }

    /** Returns in words when a fact comes back. */
    static String next(Memory memory, LearnerClock day) {
        if (day.isDue(memory)) {
            return text("study.when.now");
        }
        return when(memory.state() == Memory.State.REVIEW ? day.startOf(day.due(memory)) : memory.due(), day);
    }

    /** Returns an estimate as 1 to 99, because nothing is remembered or forgotten for certain. */
    static long likelyPercent(double chance) {
        return Math.clamp(Math.round(chance * 100), 1, 99);
    }

    /** Returns an estimated share in percent: 0% only if nothing is known, never 100%. */
    static String estimate(double share) {
        return share == 0 ? percent(0) : text("study.percent", likelyPercent(share));
    }
}
