package org.quadrivia.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * What some work took, in nanoseconds.
 *
 * @param wall by the clock
 * @param cpu of all threads of the JVM, collector and compiler included; exact to some ten milliseconds
 */
record Cost(long wall, long cpu) {
    /** A result with what it took. */
    record Of<T>(T result, Cost cost) {}

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static <T> Of<T> of(Supplier<T> work) {
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        T result = work.get();
        return new Of<>(result, new Cost(System.nanoTime() - wall, SYSTEM.getProcessCpuTime() - cpu));
    }

    Cost plus(Cost other) {
        return new Cost(wall + other.wall, cpu + other.cpu);
    }
}
