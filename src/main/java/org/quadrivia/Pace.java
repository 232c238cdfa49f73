package org.quadrivia;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How fast time goes for whatever lives by a clock: the clock of people's data, and the ages of what is kept in memory. As it goes,
 * unless somebody wants to see in a minute what takes a day ({@code quadrivia.clock.pace}). One for a process; said before anything
 * is made that asks for it.
 */
public final class Pace {
    private static volatile int times = 1;

    private Pace() {}

    /** @param times how many times as fast; 1 at least */
    public static void set(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("quadrivia.clock.pace is " + times + ", but time does not go backwards");
        }
        Pace.times = times;
    }

    /** How long that is at this pace. */
    public static Duration age(Duration usual) {
        return usual.dividedBy(times);
    }

    /** A clock that begins now, ahead of the system's, and goes at this pace. */
    public static Clock clock(Duration ahead) {
        Clock system = Clock.offset(Clock.systemUTC(), ahead);
        return times == 1 ? system : new Fast(system, system.instant(), system.getZone(), times);
    }

    private static final class Fast extends Clock {
        private final Clock system;
        private final Instant start;
        private final ZoneId zone;
        private final int times;

        Fast(Clock system, Instant start, ZoneId zone, int times) {
            this.system = system;
            this.start = start;
            this.zone = zone;
            this.times = times;
        }

        @Override
        public Instant instant() {
            return start.plus(Duration.between(start, system.instant()).multipliedBy(times));
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Fast(system, start, other, times);
        }
    }
}
