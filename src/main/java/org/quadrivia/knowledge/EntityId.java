package org.quadrivia.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The IRI of anything a knowledge base describes: an entity, a class, a property, a passage or a claim.
 *
 * @param iri absolute; blank nodes have no id
 */
public record EntityId(@JsonValue String iri) {
    /** @throws IllegalArgumentException if {@code iri} is empty or holds a space or an angle bracket */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntityId {
        if (iri.isEmpty() || iri.chars().anyMatch(c -> c <= ' ' || c == '<' || c == '>')) {
            throw new IllegalArgumentException("not an IRI: " + iri);
        }
    }

    @Override
    public String toString() {
        return iri;
    }
}
