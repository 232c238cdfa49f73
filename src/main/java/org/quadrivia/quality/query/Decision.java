package org.quadrivia.quality.query;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The decision of an item's query.
 *
 * @param truth the result of an ASK
 * @param answers the values of ?answer
 * @param pairs ?before with ?after, or ?left with ?answer
 * @param failure why the query could not be run; null if it could
 */
public record Decision(
        boolean truth,
        Set<Node> answers,
        Set<Pair> pairs,
        @Nullable String failure) {

    /** Two terms of one row. */
    public record Pair(Node first, Node second) {}

    static Decision failed(String failure) {
        return new Decision(false, Set.of(), Set.of(), failure);
    }
}
