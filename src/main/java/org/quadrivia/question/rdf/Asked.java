package org.quadrivia.question.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A fact with one end asked.
 *
 * @param keyIsObject true where the object is asked and the subject named
 */
record Asked(Node subject, Node property, Node object, boolean keyIsObject) {
    Node key() {
        return keyIsObject ? object : subject;
    }

    /** The end that the stem names. */
    Node anchor() {
        return keyIsObject ? subject : object;
    }

    Triple fact() {
        return Triple.create(subject, property, object);
    }

    /** The same fact with another answer. */
    Asked with(Node answer) {
        return keyIsObject ? new Asked(subject, property, answer, true) : new Asked(answer, property, object, false);
    }
}
