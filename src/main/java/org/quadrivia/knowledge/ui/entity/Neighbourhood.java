package org.quadrivia.knowledge.ui.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityDetails;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Fact;
import org.quadrivia.knowledge.FactGroup;
import org.quadrivia.knowledge.FactValue;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.Standing;

/**
 * What is one fact away from an entity, as data for a picture. Neighbours are sorted by the number of facts; among equals, the
 * first neighbour of each property comes before the second of any. The entity's own classes are left out.
 *
 * @param centre label of the entity
 * @param nodes at most {@link #LIMIT}
 */
public record Neighbourhood(String centre, List<Node> nodes) {
    /** The most neighbours that a picture can show readably. */
    static final int LIMIT = 24;

    /**
     * A neighbour.
     *
     * @param words the facts that connect the two, for instance "Marco Rubio called Asim Munir"
     * @param outgoing whether the entity is the subject of the first of these facts
     * @param standing "asserted", "claimed" or "hedged": that of the firmest of these facts
     */
    public record Node(String label, String href, String words, boolean outgoing, String standing) {}

    public Neighbourhood {
        nodes = List.copyOf(nodes);
    }

    static Neighbourhood of(EntityDetails view, PageAddress address) {
        Set<EntityId> left = view.kinds().stream().map(Named::id).collect(Collectors.toCollection(LinkedHashSet::new));
        left.add(view.entity().id());
        Map<Named, List<Fact>> byNeighbour = new LinkedHashMap<>();
        Map<Named, Integer> turns = new HashMap<>();
        for (FactGroup group : view.facts()) {
            List<Fact> facts = group.facts();
            for (int turn = 0; turn < facts.size(); turn++) {
                Fact fact = facts.get(turn);
                for (Named end : end(group, fact)
                        .filter(thing -> !left.contains(thing.id()))
                        .toList()) {
                    byNeighbour.computeIfAbsent(end, none -> new ArrayList<>()).add(fact);
                    turns.putIfAbsent(end, turn);
                }
            }
        }
        List<Node> nodes = byNeighbour.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Named, List<Fact>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(entry -> turns.get(entry.getKey())))
                .limit(LIMIT)
                .map(entry -> node(entry.getKey(), entry.getValue(), view.entity(), address))
                .toList();
        return new Neighbourhood(view.entity().label(), nodes);
    }

    private static Stream<Named> end(FactGroup group, Fact fact) {
        if (!group.outgoing()) {
            return Stream.of(fact.subject());
        }
        return fact.object() instanceof FactValue.Entity(Named entity) ? Stream.of(entity) : Stream.empty();
    }

    private static Node node(Named neighbour, List<Fact> facts, Named centre, PageAddress address) {
        String words = facts.stream().map(Neighbourhood::sentence).distinct().collect(Collectors.joining("; "));
        Standing firmest = facts.stream().map(Fact::standing).reduce(Standing.HEDGED, Standing::stronger);
        boolean outgoing = facts.getFirst().subject().id().equals(centre.id());
        return new Node(neighbour.label(), address.of(neighbour.id()), words, outgoing, word(firmest));
    }

    private static String sentence(Fact fact) {
        return fact.subject().label() + " " + fact.property().label() + " "
                + fact.object().label();
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case STATED, BACKGROUND, UNSOURCED -> "asserted";
            case ATTRIBUTED, REPORTED -> "claimed";
            case HEDGED -> "hedged";
        };
    }
}
