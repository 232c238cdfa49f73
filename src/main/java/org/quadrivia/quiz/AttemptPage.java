package org.quadrivia.quiz;

import java.util.List;

/**
 * A page of somebody's attempts.
 *
 * @param lines newest first
 * @param page from 1
 * @param total how many attempts there are
 */
public record AttemptPage(List<AttemptLine> lines, int page, int total) {
    static final int SIZE = 20;

    public AttemptPage {
        lines = List.copyOf(lines);
    }

    /** At least one. */
    public int pages() {
        return pages(total);
    }

    static int pages(int total) {
        return Math.max(1, Math.ceilDiv(total, SIZE));
    }
}
