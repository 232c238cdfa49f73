package org.quadrivia.knowledge.view;

import java.util.List;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.Named;

/**
 * The facts of an entity that share a property and a direction.
 *
 * @param outgoing true if the entity is the subject
 * @param facts not empty, in the order to show; possibly only the first of them, see {@code total}
 * @param total how many facts there are in all
 */
public record FactGroup(Named property, boolean outgoing, List<Fact> facts, int total) {
    public FactGroup {
        facts = List.copyOf(facts);
    }
}
