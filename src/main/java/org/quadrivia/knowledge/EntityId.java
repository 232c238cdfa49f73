package org.quadrivia.knowledge;

/**
 * The IRI of anything a knowledge base describes: an entity, a class, a property, a passage or a claim.
 *
 * @param iri absolute; blank nodes have no id
 */
public record EntityId(String iri) {
    /** @throws IllegalArgumentException if {@code iri} is empty or holds a space or an angle bracket */
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
