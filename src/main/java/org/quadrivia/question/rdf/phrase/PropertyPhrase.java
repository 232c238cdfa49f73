package org.quadrivia.question.rdf.phrase;

import java.util.Map;
import java.util.Optional;

/**
 * A label that was read: its shape, and its words by the names of the slots that frames have for them.
 *
 * @param slots such as "noun", "a noun", "nouns" or "base", "third", "past", "prep"
 * @param kind the noun by which the label itself says what the object is: "island" in "located on island"
 */
record PropertyPhrase(Shape shape, Map<String, String> slots, Optional<String> kind) {
    PropertyPhrase {
        slots = Map.copyOf(slots);
    }

    PropertyPhrase(Shape shape, Map<String, String> slots) {
        this(shape, slots, Optional.empty());
    }
}
