package org.quadrivia.study.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** How many days somebody has studied without giving up: one day off in any {@value #WEEK} does not count as that. */
final class Streak {
    private static final int WEEK = 7;

    private Streak() {}

    /**
     * Counts the days studied, from the last one back. Today counts once something was answered, and breaks nothing before.
     *
     * @param studied days on which something was answered
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
