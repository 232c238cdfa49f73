package org.quadrivia.knowledge;

import java.util.List;

/**
 * A task for who learns to ask a knowledge base by SPARQL.
 *
 * @param id stable within its knowledge base: what its learners' progress is kept by; letters, digits and hyphens
 * @param title a few words
 * @param task what is to be found, in words
 * @param level 1 (one pattern) to {@link #HARDEST} (paths, sums over groups)
 * @param query one that finds it; its result is what others are compared with
 * @param hints from the first on, each telling more; may be empty
 * @param ordered whether the rows have to come in the order of the query's
 */
public record Exercise(
        String id, String title, String task, int level, String query, List<String> hints, boolean ordered) {
    /** The level of the hardest. */
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
