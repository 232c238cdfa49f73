package org.quadrivia.quality.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.DisjointUnion;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Infers the types of things from class definitions, domains and ranges, and the values that all members of a class have by its
 * definition.
 */
public final class Inference {
    private static final Set<Node> EMPTY_TYPES = Set.of(OWL.Thing.asNode(), RDFS.Resource.asNode());

    private final Axioms axioms;
    private final Subsumption subsumption;
    private final Graph more = GraphMemFactory.createDefaultGraph();
    private final Graph all;
    private final Map<Node, Set<Node>> types = new HashMap<>();
    private final Map<Node, List<Restriction>> restrictions = new HashMap<>();
    private final Map<Node, List<Node>> defined = new HashMap<>();
    private final Set<Node> telling;

    public Inference(DatasetFacts facts, Axioms axioms, Subsumption subsumption) {
        this.axioms = axioms;
        this.subsumption = subsumption;
        this.all = new DisjointUnion(facts.asserted(), more);
        subsumption
                .restrictions()
                .forEach(it -> restrictions
                        .computeIfAbsent(it.node(), node -> new ArrayList<>())
                        .add(it));
        subsumption
                .definitions()
                .forEach((type, parts) -> defined.computeIfAbsent(
                                parts.iterator().next(), part -> new ArrayList<>())
                        .add(type));
        Set<Node> parts =
                subsumption.definitions().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        telling = restrictions.keySet().stream()
                .filter(node -> subsumption.supers(node).stream().anyMatch(sup -> sup.isURI() || parts.contains(sup)))
                .collect(Collectors.toSet());
        boolean ends = facts.asserted().contains(Node.ANY, RDFS.domain.asNode(), Node.ANY)
                || facts.asserted().contains(Node.ANY, RDFS.range.asNode(), Node.ANY);
        if (ends || !restrictions.isEmpty() || !defined.isEmpty()) {
            infer(facts);
        }
    }

    /** Returns the asserted graphs together with the triples that follow from them. */
    Graph all() {
        return all;
    }

    private void infer(DatasetFacts facts) {
        each(facts.asserted(), RDF.type.asNode(), (thing, type) -> known(thing).addAll(subsumption.supers(type)));
        boolean changed = true;
        while (changed) {
            changed = ends(RDFS.domain.asNode(), false, facts)
                    | ends(RDFS.range.asNode(), true, facts)
                    | restricted()
                    | things();
        }
    }

    private Set<Node> known(Node thing) {
        return types.computeIfAbsent(thing, it -> new LinkedHashSet<>());
    }

    private boolean gain(Node thing, Node type) {
        if (thing.isLiteral() || known(thing).contains(type)) {
            return false;
        }
        for (Node sup : subsumption.supers(type)) {
            if (known(thing).add(sup)) {
                more.add(thing, RDF.type.asNode(), sup);
            }
        }
        return true;
    }

    private boolean ends(Node end, boolean object, DatasetFacts facts) {
        boolean[] changed = {false};
        each(facts.asserted(), end, (property, type) -> {
            if (property.isURI() && !EMPTY_TYPES.contains(type)) {
                for (Step step : axioms.implying(new Step(property, false))) {
                    each(all, step.property(), (s, o) -> changed[0] |= gain(object != step.inverse() ? o : s, type));
                }
            }
        });
        return changed[0];
    }

    /** Adds a restriction as a type to each thing that has the required relation. Returns whether anything was added. */
    private boolean restricted() {
        boolean[] changed = {false};
        for (Node node : telling) {
            for (Restriction restriction : restrictions.getOrDefault(node, List.of())) {
                for (Step step : axioms.implying(new Step(restriction.property(), false))) {
                    each(all, step.property(), (s, o) -> {
                        Node to = step.inverse() ? s : o;
                        boolean fits = restriction.value() != null
                                ? restriction.value().equals(to)
                                : types.getOrDefault(to, Set.of()).contains(restriction.filler());
                        changed[0] |= fits && gain(step.inverse() ? o : s, node);
                    });
                }
            }
        }
        return changed[0];
    }

    /**
     * Adds types and values to each thing: each class that is defined as an intersection if the thing belongs to all parts of it,
     * and the values that the thing's classes define. Returns whether anything was added.
     */
    private boolean things() {
        boolean changed = false;
        for (Node thing : List.copyOf(types.keySet())) {
            for (Node type : Set.copyOf(known(thing))) {
                for (Node whole : defined.getOrDefault(type, List.of())) {
                    changed |=
                            known(thing).containsAll(subsumption.definitions().getOrDefault(whole, Set.of()))
                                    && gain(thing, whole);
                }
                for (Restriction restriction : restrictions.getOrDefault(type, List.of())) {
                    changed |= given(thing, restriction);
                }
            }
        }
        return changed;
    }

    private boolean given(Node thing, Restriction restriction) {
        if (restriction.value() == null) {
            return false;
        }
        Triple triple = Triple.create(thing, restriction.property(), restriction.value());
        if (all.contains(triple)) {
            return false;
        }
        more.add(triple);
        return true;
    }

    private static void each(Graph graph, Node property, java.util.function.BiConsumer<Node, Node> pair) {
        Set<Triple> triples = new HashSet<>();
        graph.find(Node.ANY, property, Node.ANY).forEachRemaining(triples::add);
        triples.forEach(triple -> pair.accept(triple.getSubject(), triple.getObject()));
    }
}
