package org.quadrivia;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How fast time passes for the clock behind people's data and for the lifetimes of cached entries. It passes at normal speed
 * unless somebody sets {@code quadrivia.clock.pace} to see in a minute what usually takes a day. There is one pace per process;
 * it must be set before anything that depends on it is created.
 */
public final class ClockSpeed {
    private static volatile int times = 1;

    private ClockSpeed() {}

    /**
     * Sets the pace.
     *
     * @param times how many times as fast as normal; at least 1
     * @throws IllegalArgumentException if {@code times} is less than 1
     */
    public static void set(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("quadrivia.clock.pace is " + times + ", but time does not go backwards");
        }
        ClockSpeed.times = times;
    }

    /** Returns the given duration divided by the pace: how long something takes at this pace that usually takes so long. */
    public static Duration scaled(Duration usual) {
        return usual.dividedBy(times);
    }

    /**
     * Returns a clock that is ahead of the system's clock by the given duration when this process starts, and runs at this pace from
     * then on. Whoever starts the process thus knows what time it is for it, however long it takes to get ready.
     */
    public static Clock clock(Duration ahead) {
        Clock system = Clock.offset(Clock.systemUTC(), ahead);
        return times == 1
                ? system
                : new Fast(system, started(ProcessHandle.current()).plus(ahead), system.getZone(), times);
    }

    /** Returns when that process started, or this moment if the system does not tell. */
    public static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElseGet(Instant::now);
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
