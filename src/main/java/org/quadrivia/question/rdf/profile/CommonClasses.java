package org.quadrivia.question.rdf.profile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * The classes of some things, such as the values of a property, including superclasses. If the things have more classes than a
 * certain limit, their classes are treated as unknown.
 */
public final class CommonClasses {
    private static final double NEARLY_ALL = 0.9;
    /** The greatest number of classes of all things. A class counts once for each thing that belongs to it. */
    private static final int MOST_LOOKED_AT = 10_000;
    /** The greatest number of different classes. */
    private static final int MOST = 1_000;

    private final GraphStatistics profile;
    private final Collection<Node> things;
    private final Map<Node, Integer> counts = new LinkedHashMap<>();

    public CommonClasses(GraphStatistics profile, Collection<Node> things) {
        this.profile = profile;
        this.things = things;
        int lookedAt = 0;
        for (Node thing : things) {
            Set<Node> classes = profile.classes(thing);
            lookedAt += classes.size();
            if (lookedAt <= MOST_LOOKED_AT) {
                classes.forEach(type -> counts.merge(type, 1, Integer::sum));
            }
            if (lookedAt > MOST_LOOKED_AT || counts.size() > MOST) {
                counts.clear();
                break;
            }
        }
    }

    /** Returns all classes to which any of the things belongs; empty if there are too many. */
    public Set<Node> all() {
        return counts.keySet();
    }

    /** Whether the given number of things is nearly all of them. */
    public boolean nearlyAll(int number) {
        return !things.isEmpty() && number >= NEARLY_ALL * things.size();
    }

    /**
     * Returns the class with the fewest members to which nearly all of the things belong; empty if there is none or the classes
     * are unknown. Superclasses of such a class are not considered.
     *
     * @param fit whether a class may be returned
     * @param order decides among several equally small classes
     */
    public Optional<Node> smallest(Predicate<Node> fit, Comparator<Node> order) {
        List<Node> lowest = new ArrayList<>();
        Set<Node> seen = new LinkedHashSet<>();
        if (!counts.isEmpty()) {
            things.forEach(thing -> seen.addAll(profile.directClasses(thing)));
        }
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Node type = open.poll();
            if (nearlyAll(counts.getOrDefault(type, 0)) && fit.test(type)) {
                lowest.add(type);
            } else {
                profile.parents(type).stream().filter(seen::add).forEach(open::add);
            }
        }
        Map<Node, Integer> sizes = new HashMap<>();
        return lowest.stream()
                .min(Comparator.comparingInt((Node type) -> sizes.computeIfAbsent(
                                profile.representative(type),
                                any -> profile.members(any).size()))
                        .thenComparing(order));
    }
}
