package org.quadrivia.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * The time that some work took, in nanoseconds.
 *
 * @param wall wall-clock time
 * @param cpu CPU time of all threads of the JVM, garbage collector and compiler included; accurate to some ten milliseconds
 */
record Cost(long wall, long cpu) {
    /** A result and what it cost. */
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
