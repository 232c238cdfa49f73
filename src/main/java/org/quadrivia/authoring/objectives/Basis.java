package org.quadrivia.authoring.objectives;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Something on which a learning objective can rest: a fact, a claim, or a conflict of two claims.
 *
 * @param words a sentence that says it
 * @param fact empty for a claim or a conflict
 * @param claims empty for a fact; one claim, or the two of a conflict
 */
public record Basis(Kind kind, String words, Optional<Triple> fact, List<Node> claims) {
    /** What it is. */
    public enum Kind {
        FACT,
        CLAIM,
        CONFLICT
    }

    public Basis {
        claims = List.copyOf(claims);
    }

    static Basis fact(Triple fact, String words) {
        return new Basis(Kind.FACT, words, Optional.of(fact), List.of());
    }

    static Basis claim(Node claim, String words) {
        return new Basis(Kind.CLAIM, words, Optional.empty(), List.of(claim));
    }

    static Basis conflict(Node one, Node other, String words) {
        return new Basis(Kind.CONFLICT, words, Optional.empty(), List.of(one, other));
    }

    /** Whether both are the same facts and claims, however they are worded. */
    public boolean same(Basis other) {
        return fact.equals(other.fact) && claims.equals(other.claims);
    }
}
