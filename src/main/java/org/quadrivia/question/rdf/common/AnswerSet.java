package org.quadrivia.question.rdf.common;

import org.apache.jena.graph.Node;

/**
 * All answers for one anchor and one property: the basis of items with several right answers.
 *
 * @param anchor the thing that the stem names
 * @param objects true if the answers are objects, false if they are subjects
 */
public record AnswerSet(Node anchor, Node property, boolean objects) {
    /** Returns the fact that makes a node one of the answers. */
    public AskedFact member(Node node) {
        return objects ? new AskedFact(anchor, property, node, true) : new AskedFact(node, property, anchor, false);
    }
}
