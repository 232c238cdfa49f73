package org.quadrivia.question;

import java.util.List;

/**
 * What proves an option right or wrong.
 *
 * @param triples N-Triples lines of the dataset; empty only for {@link Reason#NOT_STATED} and
 *     {@link Reason#UNPROVED}. Blank nodes are variables that have
 *     the same value in all lines
 */
public record Proof(Reason reason, List<String> triples) {
    public Proof {
        triples = List.copyOf(triples);
    }
}
