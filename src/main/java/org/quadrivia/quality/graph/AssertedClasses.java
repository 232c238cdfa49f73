package org.quadrivia.quality.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The asserted class hierarchy and the asserted disjointness of classes. */
public final class AssertedClasses {
    private final DatasetFacts facts;
    private final Map<Node, Set<Node>> up = new HashMap<>();
    private final Map<Node, Set<Node>> down = new HashMap<>();
    private final Map<Node, Set<Node>> supers = new HashMap<>();
    private final Map<Node, Set<Node>> subs = new HashMap<>();

    public AssertedClasses(DatasetFacts facts) {
        this.facts = facts;
        each(RDFS.subClassOf.asNode(), this::beneath);
        each(OWL.equivalentClass.asNode(), (one, other) -> {
            beneath(one, other);
            beneath(other, one);
        });
        each(OWL.intersectionOf.asNode(), (one, list) -> facts.list(list).forEach(part -> beneath(one, part)));
        each(OWL.unionOf.asNode(), (one, list) -> facts.list(list).forEach(part -> beneath(part, one)));
    }

    /** Returns the class and all its superclasses. */
    public Set<Node> supers(Node type) {
        return supers.computeIfAbsent(type, it -> Reachable.from(Set.of(it), node -> up.getOrDefault(node, Set.of())));
    }

    /** Returns the class and all its subclasses. */
    public Set<Node> subs(Node type) {
        return subs.computeIfAbsent(type, it -> Reachable.from(Set.of(it), node -> down.getOrDefault(node, Set.of())));
    }

    /** Returns the direct superclasses. */
    public Set<Node> parents(Node type) {
        return up.getOrDefault(type, Set.of());
    }

    /** Returns all nodes that are used or declared as classes. */
    public Set<Node> all() {
        Set<Node> all = new LinkedHashSet<>(up.keySet());
        all.addAll(down.keySet());
        facts.asserted()
                .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .forEachRemaining(triple -> all.add(triple.getObject()));
        all.addAll(facts.subjects(RDF.type.asNode(), OWL.Class.asNode()));
        all.addAll(facts.subjects(RDF.type.asNode(), RDFS.Class.asNode()));
        return all;
    }

    /** Returns the asserted classes of a thing, without their superclasses. */
    public Set<Node> declared(Node thing) {
        return new LinkedHashSet<>(facts.objects(thing, RDF.type.asNode()));
    }

    /** Returns all classes of a thing, superclasses included. */
    public Set<Node> types(Node thing) {
        Set<Node> types = new LinkedHashSet<>();
        declared(thing).forEach(type -> types.addAll(supers(type)));
        return types;
    }

    /** Returns all things of a class or of its subclasses. */
    public Set<Node> members(Node type) {
        Set<Node> members = new LinkedHashSet<>();
        subs(type).forEach(sub -> members.addAll(facts.subjects(RDF.type.asNode(), sub)));
        return members;
    }

    /** Calls {@code beneath} for each class and each of its asserted direct superclasses. */
    void each(BiConsumer<Node, Node> beneath) {
        up.forEach((sub, above) -> above.forEach(sup -> beneath.accept(sub, sup)));
    }

    /** Whether the node is used or declared as a class. */
    public boolean isClass(Node node) {
        return up.containsKey(node)
                || down.containsKey(node)
                || facts.asserted().contains(Node.ANY, RDF.type.asNode(), node)
                || facts.asserted().contains(node, RDF.type.asNode(), OWL.Class.asNode())
                || facts.asserted().contains(node, RDF.type.asNode(), RDFS.Class.asNode());
    }

    /** Returns the pairs of classes that the given triples declare to be disjoint. */
    public List<Set<Node>> disjoint(Collection<Triple> triples) {
        List<Set<Node>> pairs = new ArrayList<>();
        for (Triple triple : triples) {
            Node predicate = triple.getPredicate();
            if (predicate.equals(OWL.disjointWith.asNode()) || predicate.equals(OWL.complementOf.asNode())) {
                pairs.add(new HashSet<>(List.of(triple.getSubject(), triple.getObject())));
            } else if (lists(triple)) {
                pairs.addAll(pairs(new ArrayList<>(facts.list(triple.getObject()))));
            }
        }
        pairs.removeIf(pair -> pair.size() < 2);
        return pairs;
    }

    private boolean lists(Triple triple) {
        return triple.getPredicate().equals(OWL2.disjointUnionOf.asNode())
                || (triple.getPredicate().equals(OWL2.members.asNode())
                        && facts.asserted()
                                .contains(triple.getSubject(), RDF.type.asNode(), OWL2.AllDisjointClasses.asNode()));
    }

    private static List<Set<Node>> pairs(List<Node> members) {
        List<Set<Node>> pairs = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                pairs.add(new HashSet<>(List.of(members.get(i), members.get(j))));
            }
        }
        return pairs;
    }

    private void each(Node property, BiConsumer<Node, Node> axiom) {
        facts.asserted()
                .find(Node.ANY, property, Node.ANY)
                .toList()
                .forEach(triple -> axiom.accept(triple.getSubject(), triple.getObject()));
    }

    private void beneath(Node sub, Node sup) {
        up.computeIfAbsent(sub, it -> new LinkedHashSet<>()).add(sup);
        down.computeIfAbsent(sup, it -> new LinkedHashSet<>()).add(sub);
    }
}
