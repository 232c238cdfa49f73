package org.quadrivia.question.rdf.candidates;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The rows that a family's query finds, bit by bit. Each comes once, in an order that depends only on seed and data. */
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

    /** Whether there may be more rows. */
    boolean more();

    /** Returns the next row; empty if the few things examined by this call have none. */
    Optional<Map<String, Node>> next();
}
