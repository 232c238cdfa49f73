package org.quadrivia.knowledge.rdf.sparql;

import java.time.Duration;

/**
 * How long a query may run and how much it may return, for each kind of query. Benchmarks and requests to the server that stores
 * knowledge bases have limits of their own.
 *
 * @param time from the start of the query to the complete answer
 * @param rows the maximum number of rows of an answer, or of triples if it is a graph
 * @param bytes the maximum size of an answer as it is sent
 */
public record QueryLimits(Duration time, int rows, int bytes) {
    /** For a query to the SPARQL endpoint; the settings {@code quadrivia.sparql.time}, {@code rows} and {@code bytes} override it. */
    public static final QueryLimits ENDPOINT = new QueryLimits(Duration.ofSeconds(10), 10_000, 10_000_000);

    /** For the query that selects the items of a named quiz. */
    public static final QueryLimits COMPOSITION = internal(3, 200_000);

    /** For the query of an exercise when its author tries it out. */
    public static final QueryLimits EXERCISE_TRIAL = internal(3, 10_000);

    /** For the query of a generated exercise. A query that exceeds the limits is not made into an exercise. */
    public static final QueryLimits GENERATED_EXERCISE = internal(1, 500);

    /**
     * For the query of an item that publishing a draft would remove. On the revision from which the item was generated, the query
     * never takes this long. On the draft it could, and the page must not wait for it.
     */
    public static final QueryLimits REMOVED_ITEM = internal(2, Integer.MAX_VALUE);

    /** For the query of a teacher's own family: all its runs for one bank together. */
    public static final QueryLimits FAMILY = internal(5, 100_000);

    /** For the query of an item that the independent checker runs. */
    public static final QueryLimits CHECK = internal(10, Integer.MAX_VALUE);

    /** Returns limits for an answer that stays within the server, where its bytes are never counted. */
    private static QueryLimits internal(int seconds, int rows) {
        return new QueryLimits(Duration.ofSeconds(seconds), rows, Integer.MAX_VALUE);
    }

    public long seconds() {
        return time.toSeconds();
    }
}
