package org.quadrivia.question.rdf.family;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.quadrivia.question.rdf.model.AnswerSet;
import org.quadrivia.question.rdf.model.Asked;

/** Replaces the variables in a family's patterns by what a row binds. */
public final class PatternBinder {
    private PatternBinder() {}

    /** @throws IllegalArgumentException if the row does not bind the variable */
    public static Node resolve(Node term, Map<String, Node> row) {
        if (!term.isVariable()) {
            return term;
        }
        Node bound = row.get(term.getName());
        if (bound == null) {
            throw new IllegalArgumentException("the query does not bind ?" + term.getName());
        }
        return bound;
    }

    /** Returns the fact that a family asks about this row. */
    public static Asked asked(FamilyFile family, Map<String, Node> row) {
        TriplePath asks = family.asks();
        boolean object =
                asks.getObject().isVariable() && asks.getObject().getName().equals(family.key());
        return new Asked(
                resolve(asks.getSubject(), row),
                resolve(asks.getPredicate(), row),
                resolve(asks.getObject(), row),
                object);
    }

    /** Returns the set to which all answers for this row belong. */
    public static AnswerSet side(FamilyFile family, Map<String, Node> row) {
        Node object = family.asks().getObject();
        boolean objects = object.isVariable() && object.getName().equals(family.key());
        return new AnswerSet(
                resolve(objects ? family.asks().getSubject() : object, row),
                resolve(family.asks().getPredicate(), row),
                objects);
    }
}
