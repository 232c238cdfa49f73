package org.quadrivia.question.rdf.phrase;

import java.util.Map;
import java.util.Optional;

/**
 * A label that has been read: its shape, and its words by the names of the frame slots into which they fit.
 *
 * @param slots the words by slot, such as "noun", "a noun", "nouns" or "base", "third", "past", "prep"
 * @param kind the noun with which the label itself says what the object is, such as "island" in "located on island"
 * @param inverse whether the words describe the relation from the object to the subject, such as "in" for "contains"
 */
record PropertyPhrase(Shape shape, Map<String, String> slots, Optional<String> kind, boolean inverse) {
    PropertyPhrase {
        slots = Map.copyOf(slots);
    }

    PropertyPhrase(Shape shape, Map<String, String> slots) {
        this(shape, slots, Optional.empty());
    }

    PropertyPhrase(Shape shape, Map<String, String> slots, Optional<String> kind) {
        this(shape, slots, kind, false);
    }

    /** Returns a phrase with the same words that describes the relation in the opposite direction. */
    PropertyPhrase inverted() {
        return new PropertyPhrase(shape, slots, kind, !inverse);
    }
}
