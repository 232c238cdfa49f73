package org.quadrivia.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;

/**
 * The learning objectives of a knowledge base, and which of them an item serves: those that rest on a fact that it asks. Read them
 * from {@link Bank#objectives}, which always has those of the published revision.
 */
public final class Objectives {
    /** The objectives of a knowledge base that declares none. */
    public static final Objectives NONE = new Objectives(List.of());

    private final List<Objective> all;
    private final Map<FactId, List<Objective>> byFact = new HashMap<>();

    /** @param all the objectives, the most important first */
    public Objectives(List<Objective> all) {
        this.all = List.copyOf(all);
        this.all.forEach(objective -> objective
                .facts()
                .forEach(fact ->
                        byFact.computeIfAbsent(fact, one -> new ArrayList<>()).add(objective)));
    }

    /** Returns all objectives, the most important first; empty if the knowledge base declares none. */
    public List<Objective> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns the objectives that an item serves, the most important first. */
    public List<Objective> of(Item item) {
        return of(item.asks());
    }

    /** Returns the objectives that rest on one of these facts, the most important first. */
    public List<Objective> of(Collection<FactId> facts) {
        if (facts.size() == 1) {
            return List.copyOf(byFact.getOrDefault(facts.iterator().next(), List.of()));
        }
        return all.stream()
                .filter(objective -> facts.stream().anyMatch(objective.facts()::contains))
                .toList();
    }
}
