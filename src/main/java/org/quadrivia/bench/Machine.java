package org.quadrivia.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;

/** The machine and JVM on which the figures were measured. */
final class Machine {
    private Machine() {}

    /** Returns the version, collectors, maximum heap and number of processors of this JVM. */
    static String jvm() {
        String collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(GarbageCollectorMXBean::getName)
                .collect(Collectors.joining(", "));
        Runtime runtime = Runtime.getRuntime();
        return "%s %s (%s), -Xmx %s MB, %d CPU"
                .formatted(
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.version"),
                        collectors,
                        TextTable.megabytes(runtime.maxMemory()),
                        runtime.availableProcessors());
    }
}
