package org.quadrivia.knowledge;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A learning objective: something that people should know after studying a knowledge base.
 *
 * @param id its IRI; if it has none, a name that is the same in each load of the same data
 * @param sentence what people should know, in a sentence
 * @param weight how important it is, from 1 to {@value #MAX_WEIGHT}, the most important
 * @param facts the facts on which it rests: those given one by one, what its claims state, and who makes or disputes these claims
 * @param passages the passages that say them, in the order of the source
 * @param points the facts again, with all facts of a claim as one point, such as its claimant and its content
 */
public record Objective(
        EntityId id, String sentence, int weight, Set<FactId> facts, List<Passage> passages, List<Set<FactId>> points) {
    public static final int MAX_WEIGHT = 3;

    /** @throws IllegalArgumentException if the weight is out of bounds */
    public Objective {
        if (weight < 1 || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException("weight " + weight + " of " + id);
        }
        facts = Set.copyOf(facts);
        passages = List.copyOf(passages);
        points = points.stream().map(Set::copyOf).toList();
    }

    /** Creates an objective without claims. */
    public Objective(EntityId id, String sentence, int weight, Set<FactId> facts, List<Passage> passages) {
        this(id, sentence, weight, facts, passages, facts.stream().map(Set::of).toList());
    }

    /** Creates an objective of a knowledge base whose source has no passages. */
    public Objective(EntityId id, String sentence, int weight, Set<FactId> facts) {
        this(id, sentence, weight, facts, List.of());
    }

    /** Returns the number of points about which no question asks, the part of the sentence that is never tested. */
    public int unasked(Predicate<FactId> asked) {
        return (int)
                points.stream().filter(point -> point.stream().noneMatch(asked)).count();
    }
}
