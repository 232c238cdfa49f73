package org.quadrivia.question.rdf.phrase;

import java.util.Map;
import java.util.Optional;

/**
 * A label that was read: its shape, and its words by the names of the slots that frames have for them.
 *
 * @param slots such as "noun", "a noun", "nouns" or "base", "third", "past", "prep"
 * @param kind the noun by which the label itself says what the object is: "island" in "located on island"
 * @param inverse whether the words say of the object what it is to the subject: "in" for "contains"
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

    /** Returns a phrase in the same words that says of the object what it is to the subject, or back. */
    PropertyPhrase inverted() {
        return new PropertyPhrase(shape, slots, kind, !inverse);
    }
}
