package org.quadrivia.question.rdf;

import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * All that stands with one thing and one property: what items about several right answers are made of.
 *
 * @param anchor the thing that the stem names
 * @param objects whether the answers are objects; else they are subjects
 */
record Side(Node anchor, Node property, boolean objects) {
    static Side of(FamilyFile family, Map<String, Node> row) {
        Node object = family.asks().getObject();
        boolean objects = object.isVariable() && object.getName().equals(family.key());
        return new Side(
                Terms.resolve(objects ? family.asks().getSubject() : object, row),
                Terms.resolve(family.asks().getPredicate(), row),
                objects);
    }

    /** The fact that makes a node one of the answers. */
    Asked member(Node node) {
        return objects ? new Asked(anchor, property, node, true) : new Asked(node, property, anchor, false);
    }
}
