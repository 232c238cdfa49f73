package org.quadrivia.question.rdf.candidates;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The rows that a family's query finds, delivered a few at a time. There are no duplicates. The order of the rows depends only on
 * the seed and the data.
 */
public interface CandidateRows {
    /** No rows. */
    CandidateRows NONE = new CandidateRows() {
        @Override
        public boolean more() {
            return false;
        }

        @Override
        public Optional<Map<String, Node>> next() {
            return Optional.empty();
        }
    };

    /** Whether there could be more rows. */
    boolean more();

    /** Returns the next row. Each call examines only a few things. The result is empty if these things have no rows. */
    Optional<Map<String, Node>> next();
}
