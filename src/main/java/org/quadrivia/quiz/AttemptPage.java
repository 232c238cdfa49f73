package org.quadrivia.quiz;

import java.util.List;

/**
 * One page of the list of a taker's attempts.
 *
 * @param lines the attempts on this page, newest first
 * @param page the page number, from 1
 * @param total the number of attempts on all pages
 */
public record AttemptPage(List<AttemptLine> lines, int page, int total) {
    static final int SIZE = 20;

    public AttemptPage {
        lines = List.copyOf(lines);
    }

    /** Returns the number of pages, at least 1. */
    public int pages() {
        return pages(total);
    }

    static int pages(int total) {
        return Math.max(1, Math.ceilDiv(total, SIZE));
    }
}
