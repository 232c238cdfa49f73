package org.quadrivia.question.rdf.model;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Proof;
import org.quadrivia.question.Reason;

/**
 * Why an answer is right or wrong. Most are found for options that are not shown in the end, so that nothing is written down
 * before {@link #proof()} is asked for.
 *
 * @param triples empty only for {@link Reason#NOT_STATED}
 */
public record Argument(Reason reason, List<Triple> triples) {
    public Argument {
        triples = List.copyOf(triples);
    }

    public static Argument of(Reason reason, Collection<Triple> triples) {
        return new Argument(reason, List.copyOf(triples));
    }

    /** The same as it stands in an item. */
    public Proof proof() {
        return new Proof(
                reason,
                NTriples.numbered(
                        triples.stream().distinct().map(NTriples::line).toList()));
    }
}
