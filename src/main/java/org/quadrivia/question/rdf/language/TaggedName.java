package org.quadrivia.question.rdf.language;

import org.apache.jena.graph.Node;

/**
 * A name that only its kind tells apart from others. In a sentence the kind stands before it, "the river Marne", where the language
 * lets its article be known; elsewhere, and where a name stands alone, after it: "Marne (river)".
 *
 * @param kind the kind as it stands in the middle of a sentence
 */
public record TaggedName(String kind, String name, Node thing) {
    /** Returns the name followed by its kind. */
    public String label() {
        return name + " (" + kind + ")";
    }
}
