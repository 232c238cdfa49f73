package org.quadrivia.quality.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;

/**
 * The class hierarchy, including what follows from definitions. A class that is below all parts of an {@code owl:intersectionOf}
 * is also below the class that it defines, and a restriction is below each weaker restriction. In contrast, {@link
 * AssertedClasses} contains only the asserted hierarchy.
 */
public final class Subsumption {
    private final Axioms axioms;
    private final AssertedClasses told;
    private final List<Restriction> restrictions;
    private final Map<Node, Set<Node>> definitions = new HashMap<>();
    private final Map<Node, Set<Node>> up = new HashMap<>();
    private final Map<Node, Set<Node>> down = new HashMap<>();
    private final Map<Node, Set<Node>> supers = new HashMap<>();
    private final Map<Node, Set<Node>> subs = new HashMap<>();

    public Subsumption(DatasetFacts facts, Axioms axioms, AssertedClasses told) {
        this.axioms = axioms;
        this.told = told;
        restrictions = Restriction.all(facts);
        told.each(this::beneath);
        facts.asserted()
                .find(Node.ANY, OWL.intersectionOf.asNode(), Node.ANY)
                .toList()
                .forEach(triple -> define(triple.getSubject(), facts.list(triple.getObject())));
        while (more()) {
            supers.clear();
            subs.clear();
        }
    }

    /** Returns the class and all its superclasses. */
    public Set<Node> supers(Node type) {
        return supers.computeIfAbsent(type, it -> Reachable.from(Set.of(it), node -> up.getOrDefault(node, Set.of())));
    }

    /** Returns the class and all its subclasses. */
    public Set<Node> subs(Node type) {
        return subs.computeIfAbsent(type, it -> Reachable.from(Set.of(it), node -> down.getOrDefault(node, Set.of())));
    }

    /** Returns all classes that have a superclass. */
    Set<Node> classes() {
        return up.keySet();
    }

    List<Restriction> restrictions() {
        return restrictions;
    }

    /** Returns the parts of each class that is defined as an intersection. */
    Map<Node, Set<Node>> definitions() {
        return definitions;
    }

    private void define(Node type, Set<Node> parts) {
        Set<Node> needed = new LinkedHashSet<>(parts);
        needed.remove(OWL.Thing.asNode());
        if (!needed.isEmpty()) {
            definitions.put(type, needed);
        }
    }

    private record Edge(Node sub, Node sup) {}

    /** Adds what follows in one step from the current hierarchy. Returns false if nothing does. */
    private boolean more() {
        Set<Edge> found = new HashSet<>();
        Map<Node, List<Restriction>> byProperty = new HashMap<>();
        restrictions.forEach(it -> byProperty
                .computeIfAbsent(it.property(), p -> new ArrayList<>())
                .add(it));
        for (Restriction one : restrictions) {
            for (Step step : axioms.implied(new Step(one.property(), false))) {
                if (!step.inverse()) {
                    byProperty.getOrDefault(step.property(), List.of()).stream()
                            .filter(other -> saysLess(other, one))
                            .forEach(other -> edge(one.node(), other.node(), found));
                }
            }
        }
        definitions.forEach((type, parts) -> subs(parts.iterator().next()).stream()
                .filter(sub -> supers(sub).containsAll(parts))
                .forEach(sub -> edge(sub, type, found)));
        found.forEach(edge -> beneath(edge.sub(), edge.sup()));
        return !found.isEmpty();
    }

    private boolean saysLess(Restriction less, Restriction than) {
        if (less.value() != null) {
            return less.value().equals(than.value());
        }
        Node filler = less.filler();
        return than.filler() != null
                ? supers(than.filler()).contains(filler)
                : than.value() != null
                        && told.declared(than.value()).stream()
                                .anyMatch(type -> supers(type).contains(filler));
    }

    private void edge(Node sub, Node sup, Set<Edge> found) {
        if (!supers(sub).contains(sup)) {
            found.add(new Edge(sub, sup));
        }
    }

    private void beneath(Node sub, Node sup) {
        up.computeIfAbsent(sub, it -> new LinkedHashSet<>()).add(sup);
        down.computeIfAbsent(sup, it -> new LinkedHashSet<>()).add(sub);
    }
}
