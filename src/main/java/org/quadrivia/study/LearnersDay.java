package org.quadrivia.study;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Memory.State;

/** Now, where the learner is: days begin and end in their own time zone, whatever clocks do there. */
public record LearnersDay(ZoneId zone, Instant now) {
    private static final double HOURS_A_DAY = 24;

    public LocalDate today() {
        return dateOf(now);
    }

    /** When today began. */
    Instant start() {
        return startOf(today());
    }

    Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /**
     * The day on which a memory is due. What is asked again after days counts whole days from the day of its last review, so
     * that a day of 23 or 25 hours moves nothing.
     */
    public LocalDate due(Memory memory) {
        if (memory.state() != State.REVIEW) {
            return dateOf(memory.due());
        }
        double hours = Duration.between(memory.reviewed(), memory.due()).toMinutes() / 60.0;
        return dateOf(memory.reviewed()).plusDays(Math.max(1, Math.round(hours / HOURS_A_DAY)));
    }

    /** Whether it is to be asked: from the first minute of its day on; what is asked again within minutes, from its minute on. */
    public boolean isDue(Memory memory) {
        return memory.state() == State.REVIEW
                ? !due(memory).isAfter(today())
                : !memory.due().isAfter(now);
    }
}
