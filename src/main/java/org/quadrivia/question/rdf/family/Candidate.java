package org.quadrivia.question.rdf.family;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.AnswerSet;
import org.quadrivia.question.rdf.common.AskedFact;

/**
 * A row of a family's query, from which an item may be made.
 *
 * @param row the terms that the query bound, by variable name
 */
public record Candidate(FamilyFile family, Map<String, Node> row) {
    /**
     * Replaces a variable of the family's patterns by the term to which the row binds it. Returns any other term unchanged.
     *
     * @throws IllegalArgumentException if the row does not bind the variable
     */
    public Node resolve(Node term) {
        if (!term.isVariable()) {
            return term;
        }
        Node bound = row.get(term.getName());
        if (bound == null) {
            throw new IllegalArgumentException("the query does not bind ?" + term.getName());
        }
        return bound;
    }

    /** Returns the fact of this row that an item asks about. */
    public AskedFact asked() {
        return new AskedFact(
                resolve(family.asks().getSubject()),
                resolve(family.asks().getPredicate()),
                resolve(family.asks().getObject()),
                family.keyIsObject());
    }

    /** Returns the property of the fact; empty if the row does not bind it. */
    public Optional<Node> property() {
        return bound(family.asks().getPredicate());
    }

    /** Returns the anchor, which the question would be about; empty if the row does not bind it. */
    public Optional<Node> about() {
        return bound(
                family.keyIsSubject()
                        ? family.asks().getObject()
                        : family.asks().getSubject());
    }

    /** Returns what a term of the family's patterns stands for; empty if the row does not bind it. */
    public Optional<Node> bound(Node term) {
        return term.isVariable() ? Optional.ofNullable(row.get(term.getName())) : Optional.of(term);
    }

    /** Returns the set to which all answers for this row belong. */
    public AnswerSet answers() {
        boolean objects = family.keyIsObject();
        return new AnswerSet(
                resolve(objects ? family.asks().getSubject() : family.asks().getObject()),
                resolve(family.asks().getPredicate()),
                objects);
    }

    /** Returns the candidate without the term to which the row binds the key. */
    public Candidate withoutKey() {
        Map<String, Node> rest = new HashMap<>(row);
        rest.remove(family.key());
        return new Candidate(family, rest);
    }

    /** Returns the candidate with another key. */
    public Candidate withKey(Node key) {
        Map<String, Node> changed = new HashMap<>(row);
        changed.put(family.key(), key);
        return new Candidate(family, changed);
    }
}
