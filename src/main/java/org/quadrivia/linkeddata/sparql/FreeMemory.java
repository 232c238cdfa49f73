package org.quadrivia.linkeddata.sparql;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The free memory of this machine. */
final class FreeMemory {
    private static final Path LINUX = Path.of("/proc/meminfo");
    private static final long MEGABYTE = 1 << 20;
    private static final long BESIDE_HEAP = 256;

    private FreeMemory() {}

    /** Returns whether there is memory for another process with such a heap, and as much again for everything else. */
    static boolean hasRoomFor(int heapMegabytes) {
        return available() / MEGABYTE > 2 * (heapMegabytes + BESIDE_HEAP);
    }

    private static long available() {
        long free =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getFreeMemorySize()
                        : 0;
        return Math.max(free, onLinux().orElse(0));
    }

    private static OptionalLong onLinux() {
        try {
            return Files.exists(LINUX)
                    ? Files.readAllLines(LINUX).stream()
                            .filter(line -> line.startsWith("MemAvailable:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                            .findFirst()
                    : OptionalLong.empty();
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }
}
