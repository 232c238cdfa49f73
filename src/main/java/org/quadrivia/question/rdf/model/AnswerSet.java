package org.quadrivia.question.rdf.model;

import org.apache.jena.graph.Node;

/**
 * All that stands with one thing and one property: what items about several right answers are made of.
 *
 * @param anchor the thing that the stem names
 * @param objects whether the answers are objects; else they are subjects
 */
public record AnswerSet(Node anchor, Node property, boolean objects) {
    /** The fact that makes a node one of the answers. */
    public Asked member(Node node) {
        return objects ? new Asked(anchor, property, node, true) : new Asked(node, property, anchor, false);
    }
}
