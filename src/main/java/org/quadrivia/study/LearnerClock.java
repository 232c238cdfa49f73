package org.quadrivia.study;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.quadrivia.study.scheduling.Memory;
import org.quadrivia.study.scheduling.Memory.State;

/** The current time in the learner's time zone. Days begin and end in that zone, even when its clocks change. */
public record LearnerClock(ZoneId zone, Instant now) {
    private static final double HOURS_A_DAY = 24;

    public LocalDate today() {
        return dateOf(now);
    }

    /** Returns when today began. */
    Instant start() {
        return startOf(today());
    }

    /** Returns when that day begins. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /**
     * Returns the day on which a memory is due. Intervals of days count whole days from the day of the last review, so that a day
     * of 23 or 25 hours shifts nothing.
     */
    public LocalDate due(Memory memory) {
        if (memory.state() != State.REVIEW) {
            return dateOf(memory.due());
        }
        double hours = Duration.between(memory.reviewed(), memory.due()).toMinutes() / 60.0;
        return dateOf(memory.reviewed()).plusDays(Math.max(1, Math.round(hours / HOURS_A_DAY)));
    }

    /**
     * Returns whether a memory is due. In state REVIEW it is due from the first minute of its day; in the other states, from its
     * exact time.
     */
    public boolean isDue(Memory memory) {
        return memory.state() == State.REVIEW
                ? !due(memory).isAfter(today())
                : !memory.due().isAfter(now);
    }
}
