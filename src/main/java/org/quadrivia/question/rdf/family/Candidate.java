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
     * Replaces a variable of the family's patterns by what the row binds; returns any other term unchanged.
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

    /** Returns the fact that the family asks about this row. */
    public AskedFact asked() {
        return new AskedFact(
                resolve(family.asks().getSubject()),
                resolve(family.asks().getPredicate()),
                resolve(family.asks().getObject()),
                family.keyIsObject());
    }

    /** Returns the property of the fact asked; empty if the row does not bind it. */
    public Optional<Node> property() {
        return bound(family.asks().getPredicate());
    }

    /** Returns what the question would be about: the end of the fact asked that is not the key; empty if the row does not bind it. */
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

    /** Returns the candidate without the term that the row binds as the key. */
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
