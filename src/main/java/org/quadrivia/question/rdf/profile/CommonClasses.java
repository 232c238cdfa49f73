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
 * The classes of some things, such as the values of a property, superclasses included. Looks at a limited number of classes: of
 * things with more, nothing is known.
 */
public final class CommonClasses {
    private static final double NEARLY_ALL = 0.9;
    /** Limit on the classes of all the things, each counted as often as a thing has it. */
    private static final int MOST_LOOKED_AT = 10_000;
    /** Limit on the different classes. */
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

    /** Returns all classes that any of the things has; none if there are too many. */
    public Set<Node> all() {
        return counts.keySet();
    }

    /** Whether so many of the things are enough to say that nearly all are meant. */
    public boolean nearlyAll(int number) {
        return !things.isEmpty() && number >= NEARLY_ALL * things.size();
    }

    /**
     * Returns the class with the fewest members that nearly all of the things have; empty if there is none or nothing is known.
     * Does not look above a class that nearly all have.
     *
     * @param fit the classes that count
     * @param order which of several equally small classes to prefer
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
