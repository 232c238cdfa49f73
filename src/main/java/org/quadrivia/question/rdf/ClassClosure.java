package org.quadrivia.question.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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

/**
 * What follows of classes from their definitions, so that nothing that follows is offered as wrong: whoever has all parts of a
 * definition is of it, a restriction to something narrower is one to the wider, domains and ranges hold. More than is written
 * on a way up ({@link ClassWays}), and less than a reasoner would find.
 */
final class ClassClosure {
    private static final Node THING = OWL.Thing.asNode();

    private final Graph graph;
    private final Restrictions restrictions;
    private final ClassWays ways;
    private final Map<Node, Set<Node>> up = new HashMap<>();
    private final Map<Node, Set<Node>> down = new HashMap<>();
    private final Map<Node, Set<Node>> above = new HashMap<>();
    private final Map<Node, Set<Node>> beneath = new HashMap<>();
    private final Map<Node, Set<Node>> definitions = new HashMap<>();
    private final Map<Key, List<Node>> bySaid = new HashMap<>();

    private record Key(Node property, Node end, boolean value) {}

    private record Edge(Node sub, Node sup) {}

    ClassClosure(Graph graph, Restrictions restrictions, ClassWays ways) {
        this.graph = graph;
        this.restrictions = restrictions;
        this.ways = ways;
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
        while (more()) {
            above.clear();
            beneath.clear();
        }
    }

    /** The class and all above it. */
    Set<Node> above(Node type) {
        return above.computeIfAbsent(type, it -> reach(it, up));
    }

    /** The class and all beneath it. */
    Set<Node> beneath(Node type) {
        return beneath.computeIfAbsent(type, it -> reach(it, down));
    }

    /** All that something which the restriction speaks of is, or is of. */
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
        return found;
    }

    /** All that everything at the object's end of the property is of. */
    Set<Node> ranges(Node property) {
        Set<Node> found = new LinkedHashSet<>();
        for (Node wider : restrictions.implied(property)) {
            graph.find(wider, RDFS.range.asNode(), Node.ANY).forEachRemaining(t -> found.addAll(above(t.getObject())));
        }
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

    /** One more round; false where nothing new follows. */
    private boolean more() {
        Set<Edge> found = new HashSet<>();
        for (Restrictions.Some some : restrictions.all()) {
            Set<Node> ends = ends(some);
            for (Node property : restrictions.implied(some.property())) {
                ends.forEach(end -> said(some, property, end, found));
                graph.find(property, RDFS.domain.asNode(), Node.ANY)
                        .forEachRemaining(t -> edge(some.node(), t.getObject(), found));
            }
        }
        definitions.forEach((whole, parts) -> beneath(parts.iterator().next()).stream()
                .filter(sub -> above(sub).containsAll(parts))
                .forEach(sub -> edge(sub, whole, found)));
        found.forEach(edge -> add(edge.sub(), edge.sup()));
        return !found.isEmpty();
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
            down.computeIfAbsent(sup, k -> new LinkedHashSet<>(2)).add(sub);
        }
    }

    private void each(Node property, java.util.function.Consumer<Triple> axiom) {
        graph.find(Node.ANY, property, Node.ANY).toList().forEach(axiom);
    }

    private static Set<Node> reach(Node start, Map<Node, Set<Node>> edges) {
        Set<Node> seen = new LinkedHashSet<>(Set.of(start));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Node next : edges.getOrDefault(open.pop(), Set.of())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }
}
