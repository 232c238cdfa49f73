package org.quadrivia.quality.bars.proof;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.proof.ItemCase;

/**
 * Judges by classes whether a thing could take the place of another thing of the same name in a fact of the item. For example, a
 * stadium cannot play in a league if only football teams do.
 */
final class PossiblePlaces {
    /** If a smaller share of the things in a place have a class, any thing could be in that place. */
    private static final double NEARLY_ALL = 0.9;

    private final InferredDataset world;
    private final Map<Place, Kinds> places = new HashMap<>();

    PossiblePlaces(InferredDataset world) {
        this.world = world;
    }

    private record Place(Node property, boolean object) {}

    /**
     * The classes of all things in a place: only the asserted classes ({@code direct}), and with their superclasses ({@code
     * above}).
     */
    private record Kinds(Set<Node> direct, Set<Node> above, boolean unknown) {}

    /**
     * Whether the other thing could be in at least one of the entity's places in the support. True also if the entity is not in
     * the support.
     */
    boolean fits(ItemCase item, Node entity, Node other) {
        List<Triple> support = item.supports().stream().flatMap(Set::stream).toList();
        Set<Place> found = new HashSet<>();
        for (Triple triple : support) {
            if (triple.getSubject().equals(entity)) {
                found.add(new Place(triple.getPredicate(), false));
            }
            if (triple.getObject().equals(entity)) {
                found.add(new Place(triple.getPredicate(), true));
            }
        }
        return found.isEmpty() || found.stream().anyMatch(place -> fits(other, place));
    }

    private boolean fits(Node thing, Place place) {
        Kinds there = places.computeIfAbsent(place, this::kinds);
        Set<Node> own = direct(thing);
        return there.unknown()
                || own.isEmpty() && stands(thing, place)
                || !Collections.disjoint(own, there.above())
                || !Collections.disjoint(world.classes().types(thing), there.direct());
    }

    private boolean stands(Node thing, Place place) {
        Graph asserted = world.facts().asserted();
        return place.object()
                ? asserted.contains(Node.ANY, place.property(), thing)
                : asserted.contains(thing, place.property(), Node.ANY);
    }

    private Kinds kinds(Place place) {
        Set<Node> things = world.facts()
                .asserted()
                .find(Node.ANY, place.property(), Node.ANY)
                .mapWith(place.object() ? Triple::getObject : Triple::getSubject)
                .toSet();
        Set<Node> direct = new HashSet<>();
        Set<Node> above = new HashSet<>();
        int known = 0;
        for (Node thing : things) {
            Set<Node> own = direct(thing);
            known += own.isEmpty() ? 0 : 1;
            direct.addAll(own);
            above.addAll(world.classes().types(thing));
        }
        above.removeIf(Vocabulary::general);
        return new Kinds(direct, above, things.isEmpty() || known < NEARLY_ALL * things.size());
    }

    private Set<Node> direct(Node thing) {
        return world.classes().declared(thing).stream()
                .filter(type -> !Vocabulary.general(type))
                .collect(Collectors.toSet());
    }
}
