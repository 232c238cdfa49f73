package org.quadrivia.knowledge;

import java.util.List;

/**
 * A task for people who learn to query a knowledge base with SPARQL.
 *
 * @param id stable within its knowledge base, because learners' progress is stored under it; letters, digits and hyphens, at
 *     most 80
 * @param title a few words
 * @param task what to find, in words
 * @param level 1 (one pattern) to {@link #HARDEST} (paths, sums over groups)
 * @param query a query that solves it; other solutions are compared with its result
 * @param hints in order, each revealing more than the one before; may be empty
 * @param ordered whether the rows must come in the order of the query's result
 */
public record Exercise(
        String id, String title, String task, int level, String query, List<String> hints, boolean ordered) {
    /** The level of the hardest exercises. */
    public static final int HARDEST = 5;

    public Exercise {
        hints = List.copyOf(hints);
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9-]{0,79}")) {
            throw new IllegalArgumentException("not a name of an exercise: " + id);
        }
        if (level < 1 || level > HARDEST) {
            throw new IllegalArgumentException("no level of an exercise: " + level);
        }
    }
}
