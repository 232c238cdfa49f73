package org.quadrivia.question.rdf.language;

import java.util.List;
import org.apache.jena.graph.Node;

/** A source of wordings for terms, in the language of the questions. */
@FunctionalInterface
public interface LexiconLayer {
    /** A layer without wordings. */
    LexiconLayer NONE = (term, form) -> List.of();

    /**
     * Returns the templates for one form of wording of the term, the best first. If a template cannot be filled, the next one is
     * used. Empty if this layer has no such wording.
     */
    List<String> templates(Node term, String form);

    /** Whether there is a wording that asks for an end of the property's facts. */
    default boolean asks(Node property) {
        return asks(property, true) || asks(property, false);
    }

    /** @param object true for a wording that asks for the object, false for one that asks for the subject */
    default boolean asks(Node property, boolean object) {
        return !templates(property, object ? "asksObject" : "asksSubject").isEmpty()
                || !templates(property, object ? "asksObjects" : "asksSubjects").isEmpty();
    }
}
