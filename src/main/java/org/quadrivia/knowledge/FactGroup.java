package org.quadrivia.knowledge;

import java.util.List;

/**
 * The facts of an entity that share a property and a direction.
 *
 * @param outgoing true where the entity is the subject
 * @param facts not empty, in the order to show; bounded, see {@code total}
 * @param total how many there are in all
 */
public record FactGroup(Named property, boolean outgoing, List<Fact> facts, int total) {
    public FactGroup {
        facts = List.copyOf(facts);
    }
}
