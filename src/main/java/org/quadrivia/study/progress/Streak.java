package org.quadrivia.study.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Counts for how many days somebody has studied without interruption. One day off in any {@value #WEEK} days is not an
 * interruption.
 */
final class Streak {
    private static final int WEEK = 7;

    private Streak() {}

    /**
     * Returns the number of days studied, counted back from today. If nothing was answered today yet, today neither counts nor
     * ends the streak.
     *
     * @param studied the days on which something was answered
     */
    static int days(Collection<LocalDate> studied, LocalDate today) {
        Set<LocalDate> days = Set.copyOf(studied);
        int count = days.contains(today) ? 1 : 0;
        int sinceFree = WEEK;
        LocalDate date = today.minusDays(1);
        while (days.contains(date) || sinceFree >= WEEK && days.contains(date.minusDays(1))) {
            boolean free = !days.contains(date);
            count += free ? 0 : 1;
            sinceFree = free ? 1 : sinceFree + 1;
            date = date.minusDays(1);
        }
        return count;
    }
}
