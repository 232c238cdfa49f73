package org.quadrivia.question.rdf.language;

import java.util.List;
import org.apache.jena.graph.Node;

/** A source of words for terms, in the language of the questions. */
@FunctionalInterface
public interface LexiconLayer {
    /** Has no words. */
    LexiconLayer NONE = (term, form) -> List.of();

    /**
     * Returns the templates of a form of the term, the best first: one that cannot be filled is passed over for the next. Empty if
     * this layer has no words for it.
     */
    List<String> templates(Node term, String form);

    /** Whether there are words to ask for an end of the property's facts. */
    default boolean asks(Node property) {
        return asks(property, true) || asks(property, false);
    }

    /** @param object whether for the object; otherwise for the subject */
    default boolean asks(Node property, boolean object) {
        return !templates(property, object ? "asksObject" : "asksSubject").isEmpty()
                || !templates(property, object ? "asksObjects" : "asksSubjects").isEmpty();
    }
}
