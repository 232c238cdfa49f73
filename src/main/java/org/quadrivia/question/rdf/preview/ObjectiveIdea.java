package org.quadrivia.question.rdf.preview;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A learning objective that a knowledge base could have.
 *
 * @param sentence what somebody should know, in the language of the knowledge base
 * @param weight how important it seems, from 1 to 3
 * @param facts the facts on which it rests
 * @param claims the claims on which it rests
 */
public record ObjectiveIdea(Kind kind, String sentence, int weight, List<Triple> facts, List<Node> claims) {
    /** The reasons why something seems worth knowing. */
    public enum Kind {
        /** Claims conflict, or somebody disputes a claim. */
        DISPUTED,
        /** Something led to an event or came before it, and something followed from it. */
        TURNING_POINT,
        /** The things are among those with the most facts. */
        CENTRAL,
        /** A thing with many facts has only one value of the property. */
        SINGLE_VALUE
    }

    public ObjectiveIdea {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
    }
}
