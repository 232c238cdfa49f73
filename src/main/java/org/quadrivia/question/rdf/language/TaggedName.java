package org.quadrivia.question.rdf.language;

import org.apache.jena.graph.Node;

/**
 * A name that is unambiguous only together with the kind of the thing. In a sentence, the kind comes before the name ("the river
 * Marne") if its article is known. Otherwise, and if the name is alone, the kind comes after it: "Marne (river)".
 *
 * @param kind the kind as written in the middle of a sentence
 */
public record TaggedName(String kind, String name, Node thing) {
    /** Returns the name followed by its kind. */
    public String label() {
        return name + " (" + kind + ")";
    }
}
