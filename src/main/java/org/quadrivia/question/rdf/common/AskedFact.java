package org.quadrivia.question.rdf.common;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A fact with one end asked.
 *
 * @param keyIsObject true if the object is asked and the subject named, false if the reverse
 */
public record AskedFact(Node subject, Node property, Node object, boolean keyIsObject) {
    public Node key() {
        return keyIsObject ? object : subject;
    }

    /** Returns the end that the stem names. */
    public Node anchor() {
        return keyIsObject ? subject : object;
    }

    public Triple fact() {
        return Triple.create(subject, property, object);
    }

    /** Returns the same fact with another answer. */
    public AskedFact with(Node answer) {
        return keyIsObject
                ? new AskedFact(subject, property, answer, true)
                : new AskedFact(answer, property, object, false);
    }
}
