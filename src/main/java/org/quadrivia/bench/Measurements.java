package org.quadrivia.bench;

import java.util.Arrays;
import java.util.List;

/**
 * Repeated measurements of one stage, in nanoseconds.
 *
 * @param wall wall-clock times
 * @param cpu CPU times of all threads of the JVM, garbage collector and compiler included
 */
public record Measurements(List<Long> wall, List<Long> cpu) {
    /** @throws IllegalArgumentException if there are no measurements, or the two lists differ in length */
    public Measurements {
        wall = List.copyOf(wall);
        cpu = List.copyOf(cpu);
        if (wall.isEmpty() || wall.size() != cpu.size()) {
            throw new IllegalArgumentException(wall.size() + " and " + cpu.size());
        }
    }

    /** Returns the number of measurements. */
    public int size() {
        return wall.size();
    }

    /** Returns the median of the wall-clock times, in milliseconds. */
    public double median() {
        return median(wall);
    }

    /** Returns the median of the CPU times, in milliseconds. */
    public double medianCpu() {
        return median(cpu);
    }

    /** Returns the shortest wall-clock time, in milliseconds. */
    public double least() {
        return millis(sorted(wall)[0]);
    }

    /** Returns the longest wall-clock time, in milliseconds. */
    public double most() {
        return millis(sorted(wall)[wall.size() - 1]);
    }

    private static double median(List<Long> values) {
        long[] sorted = sorted(values);
        int half = sorted.length / 2;
        return millis(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }

    private static long[] sorted(List<Long> values) {
        long[] sorted = values.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
