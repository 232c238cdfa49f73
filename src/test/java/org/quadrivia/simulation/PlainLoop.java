package org.quadrivia.simulation;

/** A loop that needs a processor and nothing else: what it takes says how fast a machine is, and how busy with others. */
final class PlainLoop {
    private static final int TIMES = 5;
    private static final int STEPS = 100_000_000;
    private static final double MILLION = 1e6;
    /** Keeps the compiler from leaving out the work. */
    @SuppressWarnings("unused")
    private static volatile long result;

    private PlainLoop() {}

    /** The shortest of a few runs. */
    static double milliseconds() {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            result = run(start);
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return shortest / MILLION;
    }

    private static long run(long seed) {
        long x = seed | 1;
        for (int i = 0; i < STEPS; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        return x;
    }
}
