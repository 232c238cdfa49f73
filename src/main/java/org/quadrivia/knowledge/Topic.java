package org.quadrivia.knowledge;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a knowledge base that can be chosen for a quiz: a declared collection, or else a class.
 *
 * @param id IRI of the collection or class
 * @param members entities and claims that belong to it
 */
public record Topic(EntityId id, String label, @Nullable String description, Set<EntityId> members) {
    public Topic {
        members = Set.copyOf(members);
    }
}
