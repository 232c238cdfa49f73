package org.quadrivia.question.rdf.common;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A fact, and the end of it that a question asks for.
 *
 * @param keyIsObject true if the question asks for the object and names the subject, false if it is the other way round
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

    /** Returns this fact with another answer. */
    public AskedFact with(Node answer) {
        return keyIsObject
                ? new AskedFact(subject, property, answer, true)
                : new AskedFact(answer, property, object, false);
    }
}
