package org.quadrivia.quiz.assembly;

/** Derives a seed for each choice from one seed, so that no choice depends on how many were made before it. */
final class Seeds {
    private Seeds() {}

    /** 2 to the 64th power divided by the golden ratio. Its multiples are spread evenly. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    /** So many successive seeds have phases in different parts of the range from 0 to 1. */
    private static final int PARTS = 8;

    static long mix(long seed, long salt) {
        long z = seed + (salt + 1) * GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Returns a number from 0 to 1 for each seed, uniformly. */
    static double share(long seed) {
        return (seed >>> 11) * 0x1.0p-53;
    }

    /**
     * Returns a number from 0 to 1 for each seed. Those of successive seeds are spread more evenly than random numbers. The numbers of
     * different salts have nothing to do with each other, and none come back after some seeds.
     */
    static double phase(long seed, String salt) {
        long block = mix(mix(Math.floorDiv(seed, PARTS), salt), 0L);
        long own = mix(block, Math.floorMod(seed, PARTS));
        int part = 0;
        for (int other = 0; other < PARTS; other++) {
            part += mix(block, other) < own ? 1 : 0;
        }
        return (part + share(mix(own, 0L))) / PARTS;
    }

    static long mix(long seed, String salt) {
        long mixed = seed;
        for (int i = 0; i < salt.length(); i++) {
            mixed = mix(mixed, salt.charAt(i));
        }
        return mixed;
    }
}
