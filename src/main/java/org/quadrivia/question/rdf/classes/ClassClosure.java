package org.quadrivia.question.rdf.classes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.question.rdf.common.StepBudget;
import org.quadrivia.question.rdf.schema.RelationClosure;
import org.quadrivia.question.rdf.schema.Restrictions;

/**
 * Infers facts about classes from their definitions, so that no inferred fact is offered as wrong. A class that is below all
 * parts of a definition is a subclass of the defined class. A restriction to a class implies the same restriction to its
 * superclasses. Domains and ranges apply. This class finds more than {@link ClassPaths} and less than a reasoner.
 */
final class ClassClosure {
    private static final Node THING = OWL.Thing.asNode();

    private final Graph graph;
    private final Restrictions restrictions;
    private final ClassPaths ways;
    private final Map<Node, Set<Node>> up = new HashMap<>();
    private final StepBudget steps;
    private RelationClosure reached;
    private final Map<Node, Set<Node>> definitions = new HashMap<>();
    private final Map<Key, List<Node>> bySaid = new HashMap<>();

    private record Key(Node property, Node end, boolean value) {}

    private record Edge(Node sub, Node sup) {}

    ClassClosure(Graph graph, Restrictions restrictions, ClassPaths ways, StepBudget steps) {
        this.graph = graph;
        this.restrictions = restrictions;
        this.ways = ways;
        this.steps = steps;
        each(RDFS.subClassOf.asNode(), t -> add(t.getSubject(), t.getObject()));
        each(OWL.equivalentClass.asNode(), t -> {
            add(t.getSubject(), t.getObject());
            add(t.getObject(), t.getSubject());
        });
        each(OWL.unionOf.asNode(), t -> ways.members(t).forEach(part -> add(part.to(), t.getSubject())));
        each(OWL.intersectionOf.asNode(), this::define);
        restrictions
                .all()
                .forEach(some -> bySaid.computeIfAbsent(
                                new Key(some.property(), some.end(), some.value()), k -> new ArrayList<>(1))
                        .add(some.node()));
        reached = reach();
        while (more()) {
            reached = reach();
        }
    }

    private RelationClosure reach() {
        List<RelationClosure.Step> all = new ArrayList<>();
        up.forEach((sub, next) -> next.forEach(sup -> all.add(new RelationClosure.Step(sub, sup))));
        return new RelationClosure(all, Comparator.comparing(Node::toString), steps);
    }

    /** Returns the class and all its superclasses. */
    Set<Node> above(Node type) {
        return reached.with(type, true);
    }

    /** Returns the class and all its subclasses. */
    Set<Node> beneath(Node type) {
        return reached.with(type, false);
    }

    /** Returns the classes of the thing to which the restriction leads, and the thing itself if the restriction gives a value. */
    Set<Node> ends(Restrictions.Some some) {
        Set<Node> found = new LinkedHashSet<>();
        if (some.value()) {
            found.add(some.end());
            graph.find(some.end(), RDF.type.asNode(), Node.ANY)
                    .forEachRemaining(t -> found.addAll(above(t.getObject())));
        } else {
            found.addAll(above(some.end()));
        }
        found.addAll(ranges(some.property()));
        steps.spend(found.size());
        return found;
    }

    /** Returns the classes to which every object of the property belongs. */
    Set<Node> ranges(Node property) {
        Set<Node> found = new LinkedHashSet<>();
        for (Node wider : restrictions.implied(property)) {
            graph.find(wider, RDFS.range.asNode(), Node.ANY).forEachRemaining(t -> found.addAll(above(t.getObject())));
        }
        steps.spend(found.size());
        return found;
    }

    private void define(Triple whole) {
        Set<Node> parts = new LinkedHashSet<>();
        ways.members(whole).forEach(part -> parts.add(part.to()));
        parts.forEach(part -> add(whole.getSubject(), part));
        parts.remove(THING);
        if (!parts.isEmpty()) {
            definitions.put(whole.getSubject(), parts);
        }
    }

    /** Runs one more round of inference. Returns false if nothing new follows. */
    private boolean more() {
        Set<Edge> found = new HashSet<>();
        for (Restrictions.Some some : restrictions.all()) {
            Set<Node> ends = ends(some);
            for (Node property : restrictions.implied(some.property())) {
                steps.spend(ends.size());
                ends.forEach(end -> said(some, property, end, found));
                graph.find(property, RDFS.domain.asNode(), Node.ANY)
                        .forEachRemaining(t -> edge(some.node(), t.getObject(), found));
            }
        }
        definitions.forEach((whole, parts) -> beneath(parts.iterator().next()).stream()
                .filter(sub -> holdsAll(sub, parts))
                .forEach(sub -> edge(sub, whole, found)));
        found.forEach(edge -> add(edge.sub(), edge.sup()));
        return !found.isEmpty();
    }

    private boolean holdsAll(Node type, Set<Node> parts) {
        steps.spend(parts.size());
        return above(type).containsAll(parts);
    }

    private void said(Restrictions.Some some, Node property, Node end, Set<Edge> found) {
        boolean value = some.value() && end.equals(some.end());
        bySaid.getOrDefault(new Key(property, end, value), List.of()).forEach(other -> edge(some.node(), other, found));
    }

    private void edge(Node sub, Node sup, Set<Edge> found) {
        if (!sup.equals(THING) && !above(sub).contains(sup)) {
            found.add(new Edge(sub, sup));
        }
    }

    private void add(Node sub, Node sup) {
        if (!sup.equals(THING)) {
            up.computeIfAbsent(sub, k -> new LinkedHashSet<>(2)).add(sup);
        }
    }

    private void each(Node property, java.util.function.Consumer<Triple> axiom) {
        graph.find(Node.ANY, property, Node.ANY).toList().forEach(axiom);
    }
}
