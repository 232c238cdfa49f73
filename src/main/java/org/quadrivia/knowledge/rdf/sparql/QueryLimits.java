package org.quadrivia.knowledge.rdf.sparql;

import java.time.Duration;

/**
 * How long a query may run and how much it may return, for each kind of query. Benchmarks and requests to the server that stores
 * knowledge bases have limits of their own.
 *
 * @param time from the start of the query to the complete answer
 * @param rows most rows of an answer, or triples if it is a graph
 * @param bytes most bytes of an answer, as it is sent
 */
public record QueryLimits(Duration time, int rows, int bytes) {
    /** For a query to the SPARQL endpoint; the settings {@code quadrivia.sparql.time}, {@code rows} and {@code bytes} override it. */
    public static final QueryLimits ENDPOINT = new QueryLimits(Duration.ofSeconds(10), 10_000, 10_000_000);

    /** For a query that selects the items of a named quiz. */
    public static final QueryLimits ITEM_QUERY = unsent(3, 200_000);

    /** For the query of an exercise that its author tries. */
    public static final QueryLimits EXERCISE_TRIAL = unsent(3, 10_000);

    /** For the query of a generated exercise. A query that exceeds the limits is not made into an exercise. */
    public static final QueryLimits GENERATED_EXERCISE = unsent(1, 500);

    /**
     * For the query of an item that a draft loses. On the knowledge base that made the item it never takes this long; a draft must
     * not block the page.
     */
    public static final QueryLimits LOST_ITEM = unsent(2, Integer.MAX_VALUE);

    /** For the query of a teacher's own family: all its runs for one bank together. */
    public static final QueryLimits FAMILY = unsent(5, 100_000);

    /** For the query of an item that the independent checker runs. */
    public static final QueryLimits CHECK = unsent(10, Integer.MAX_VALUE);

    /** Returns limits for an answer that stays within the server, where its bytes are never counted. */
    private static QueryLimits unsent(int seconds, int rows) {
        return new QueryLimits(Duration.ofSeconds(seconds), rows, Integer.MAX_VALUE);
    }

    public long seconds() {
        return time.toSeconds();
    }
}
