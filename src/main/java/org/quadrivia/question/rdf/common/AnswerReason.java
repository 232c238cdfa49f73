package org.quadrivia.question.rdf.common;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.Proof;
import org.quadrivia.question.Reason;

/**
 * Why an answer is right or wrong. Most options for which a reason is found are not shown in the end, so nothing is written as
 * text before {@link #proof()} is called.
 *
 * @param triples empty only for {@link Reason#NOT_STATED}
 */
public record AnswerReason(Reason reason, List<Triple> triples) {
    public AnswerReason {
        triples = List.copyOf(triples);
    }

    public static AnswerReason of(Reason reason, Collection<Triple> triples) {
        return new AnswerReason(reason, List.copyOf(triples));
    }

    /** Returns this reason as the proof in an item. */
    public Proof proof() {
        return new Proof(reason, NTriples.lines(triples.stream().distinct().toList()));
    }
}
