package org.quadrivia.question.rdf.candidates;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What a family's query finds, little by little; each row once, in an order that depends on seed and data alone. */
public interface CandidateRows {
    /** Nothing. */
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

    /** Whether there is more to look at. */
    boolean more();

    /** The next row; empty where the few things that were looked at just now have none. */
    Optional<Map<String, Node>> next();
}
