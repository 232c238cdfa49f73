package org.quadrivia.knowledge;

import java.util.Set;

/**
 * A learning objective: something that people should know after studying a knowledge base.
 *
 * @param id its IRI; if it has none, a name that is the same in each load of the same data
 * @param sentence what people should know, in a sentence
 * @param weight how important it is, from 1 to {@value #MAX_WEIGHT}, the most important
 * @param facts the facts on which it rests: those given one by one, what its claims state, and who makes or disputes these claims
 */
public record Objective(EntityId id, String sentence, int weight, Set<FactId> facts) {
    public static final int MAX_WEIGHT = 3;

    /** @throws IllegalArgumentException if the weight is out of bounds */
    public Objective {
        if (weight < 1 || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException("weight " + weight + " of " + id);
        }
        facts = Set.copyOf(facts);
    }
}
