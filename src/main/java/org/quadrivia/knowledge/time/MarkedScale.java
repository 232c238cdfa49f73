package org.quadrivia.knowledge.time;

import java.util.List;
import java.util.Locale;

/** The scale on which a question marks a few dates. */
public final class MarkedScale {
    /** Two marks are told apart if their middles are at least this part of the scale apart: 23 pixels on a phone. */
    private static final double APART = 0.08;
    /** The scale is so many times as long as the dates are apart, so that neither end tells where they begin or end. */
    private static final double WIDER = 1.2;

    private MarkedScale() {}

    /**
     * Returns the scale for these dates.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static TimeScale of(List<TimeSpan> dates, Locale locale) {
        return TimeScale.of(whole(dates).wider(WIDER), locale);
    }

    /** Whether the scale shows all these dates so far apart that a mark on one of them cannot be taken for one on another. */
    public static boolean tellsApart(List<TimeSpan> dates) {
        double least = APART * of(dates, Locale.ROOT).span().years();
        for (int i = 0; i < dates.size(); i++) {
            for (int j = i + 1; j < dates.size(); j++) {
                TimeSpan one = dates.get(i);
                TimeSpan other = dates.get(j);
                if (one.overlaps(other) || Math.abs(one.middle() - other.middle()) < least) {
                    return false;
                }
            }
        }
        return true;
    }

    private static TimeSpan whole(List<TimeSpan> dates) {
        if (dates.isEmpty()) {
            throw new IllegalArgumentException("no dates");
        }
        return new TimeSpan(
                dates.stream().mapToDouble(TimeSpan::from).min().orElseThrow(),
                dates.stream().mapToDouble(TimeSpan::to).max().orElseThrow());
    }
}
