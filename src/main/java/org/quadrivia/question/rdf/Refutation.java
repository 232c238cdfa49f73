package org.quadrivia.question.rdf;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Proof;
import org.quadrivia.question.Reason;

/**
 * Why an answer is wrong. Most are found for options that are not shown in the end, so that nothing is written down before
 * {@link #proof()} is asked for.
 *
 * @param triples empty only for {@link Reason#NOT_STATED}
 */
record Refutation(Reason reason, List<Triple> triples) {
    Refutation {
        triples = List.copyOf(triples);
    }

    static Refutation of(Reason reason, Collection<Triple> triples) {
        return new Refutation(reason, List.copyOf(triples));
    }

    /** The same as it stands in an item. */
    Proof proof() {
        return Prover.proof(reason, triples);
    }
}
