package org.quadrivia.quality.result;

import java.util.List;

/**
 * The findings of the checker.
 *
 * @param items the number of lines that are items
 * @param bars in the order of their numbers
 * @param notes information for the reader that is not about a breach of a bar
 */
public record CheckReport(int items, List<BarResult> bars, List<String> notes) {
    public CheckReport {
        bars = List.copyOf(bars);
        notes = List.copyOf(notes);
    }

    /** Whether there are items and no bar is breached. */
    public boolean ok() {
        return items > 0 && bars.stream().noneMatch(bar -> bar.verdict() == Verdict.BREACHED);
    }

    /** Returns the number of breaches of all bars; a breached bar without offences counts as one. */
    public long faults() {
        return bars.stream()
                .filter(bar -> bar.verdict() == Verdict.BREACHED)
                .mapToLong(bar -> Math.max(1, bar.offences().size()))
                .sum();
    }
}
