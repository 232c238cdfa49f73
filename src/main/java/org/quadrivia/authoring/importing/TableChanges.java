package org.quadrivia.authoring.importing;

import java.util.List;

/**
 * How the next version of a table differs from what a knowledge base has of it.
 *
 * @param fresh rows that are new
 * @param changed rows whose facts differ
 * @param gone rows that are no more
 * @param statements how many statements are added and removed in all
 * @param notes about the reading, and what does not fit
 */
public record TableChanges(KeptTable table, Rows fresh, Rows changed, Rows gone, int statements, List<String> notes) {
    /**
     * Rows of one sort.
     *
     * @param first those to show
     * @param all how many there are
     */
    public record Rows(List<Row> first, int all) {}

    /**
     * A row.
     *
     * @param name what it is about
     * @param before facts that are no more, in words
     * @param after facts that are new, in words
     */
    public record Row(String name, List<String> before, List<String> after) {}

    /** Returns whether nothing differs at all. */
    public boolean isEmpty() {
        return statements == 0;
    }
}
