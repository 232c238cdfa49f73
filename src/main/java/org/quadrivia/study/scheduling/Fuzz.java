package org.quadrivia.study.scheduling;

import java.util.SplittableRandom;

/** Varies intervals slightly, so that facts learned together do not come back together for ever. */
public interface Fuzz {
    /** No variation: intervals stay as computed. */
    Fuzz NONE = (days, salt) -> days;

    /**
     * Returns the interval to use instead of the computed one.
     *
     * @param days the computed interval in days, 1 or more
     * @param salt distinguishes one review from another
     * @return the interval in days, 1 or more; the same for the same arguments
     */
    int spread(int days, long salt);

    /**
     * Returns a fuzz with the ranges of the reference implementations: ±1 day plus 15 % (long intervals: down to 5 %), nothing
     * below 2.5 days.
     */
    static Fuzz seeded(long seed) {
        return (days, salt) -> {
            if (days < FuzzRange.FROM) {
                return days;
            }
            double by = FuzzRange.width(days);
            int least = (int) Math.max(2, Math.round(days - by));
            int most = (int) Math.max(least, Math.round(days + by));
            return new SplittableRandom(seed ^ (salt * 0x9E3779B97F4A7C15L)).nextInt(least, most + 1);
        };
    }
}
