package org.quadrivia.study.scheduling;

import java.util.List;

/** A range of intervals, in days, and the share of it by which they may be moved. */
record FuzzRange(double from, double to, double share) {
    /** The length, in days, below which intervals stay as they are. */
    static final double FROM = 2.5;

    private static final List<FuzzRange> ALL = List.of(
            new FuzzRange(FROM, 7, 0.15), new FuzzRange(7, 20, 0.1), new FuzzRange(20, Double.POSITIVE_INFINITY, 0.05));

    /** Returns how many days an interval may be moved either way. */
    static double width(double days) {
        return 1
                + ALL.stream()
                        .mapToDouble(range -> range.share * Math.max(0, Math.min(days, range.to) - range.from))
                        .sum();
    }
}
