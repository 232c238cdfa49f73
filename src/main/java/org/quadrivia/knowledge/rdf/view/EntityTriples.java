package org.quadrivia.knowledge.rdf.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.knowledge.rdf.graph.Graphs;
import org.quadrivia.knowledge.rdf.snapshot.FactFilter;
import org.quadrivia.knowledge.rdf.snapshot.NamedClasses;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Finds the triples around a node that its page shows, asserted and claimed, and groups them by property and direction. */
final class EntityTriples {
    /**
     * A triple and the terms to show for it. They differ from its own if a blank node is looked through.
     *
     * @param triple the triple in the data
     */
    record Line(Triple triple, Node subject, Node property, Node object) {
        static Line of(Triple t) {
            return new Line(t, t.getSubject(), t.getPredicate(), t.getObject());
        }
    }

    /** @param lines not empty */
    record Group(Node property, boolean outgoing, Set<Line> lines) {}

    private record Key(String property, boolean outgoing) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byDirection = Boolean.compare(other.outgoing, outgoing);
            return byDirection != 0 ? byDirection : property.compareTo(other.property);
        }
    }

    private static final int DEPTH = 3;

    private final Snapshot snapshot;

    EntityTriples(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<Group> groups(Node node) {
        Map<Key, Group> groups = new TreeMap<>();
        FactFilter filter = snapshot.profile().filter();
        for (Graph graph : List.of(snapshot.asserted(), snapshot.claimed())) {
            graph.find(node, Node.ANY, Node.ANY).filterKeep(filter::isFact).forEach(t -> add(groups, true, Line.of(t)));
            graph.find(Node.ANY, Node.ANY, node)
                    .forEach(t -> incoming(graph, t, filter, 0).forEach(line -> add(groups, false, line)));
        }
        if (snapshot.classes().isClass(node)) {
            ofClass(node).forEach(line -> add(groups, line.subject().equals(node), line));
        }
        if (snapshot.labels().isProperty(node) && filter.isProperty(node)) {
            Stream.of(snapshot.asserted(), snapshot.claimed())
                    .flatMap(graph -> graph.stream(Node.ANY, node, Node.ANY))
                    .filter(filter::isFact)
                    .forEach(t -> add(groups, true, Line.of(t)));
        }
        return List.copyOf(groups.values());
    }

    private static void add(Map<Key, Group> groups, boolean outgoing, Line line) {
        groups.computeIfAbsent(
                        new Key(line.property().getURI(), outgoing),
                        key -> new Group(line.property(), outgoing, new LinkedHashSet<>()))
                .lines()
                .add(line);
    }

    /**
     * Looks through blank nodes: if the triple's subject is one, the triples that lead to it are shown instead, so that the
     * node is the value of whatever refers to it.
     */
    private Stream<Line> incoming(Graph graph, Triple t, FactFilter filter, int depth) {
        if (!t.getSubject().isBlank()) {
            return filter.isFact(t) ? Stream.of(Line.of(t)) : Stream.empty();
        }
        if (depth >= DEPTH || !filter.isProperty(t.getPredicate())) {
            return Stream.empty();
        }
        return graph.stream(Node.ANY, Node.ANY, t.getSubject()).flatMap(up -> incoming(graph, up, filter, depth + 1));
    }

    private Stream<Line> ofClass(Node type) {
        NamedClasses classes = snapshot.classes();
        Stream<Line> said = classes.axioms(type).stream().map(EntityTriples::line);
        Stream<Line> below = Graphs.subjects(snapshot.asserted(), RDFS.subClassOf.asNode(), type).stream()
                .filter(Node::isURI)
                .map(sub -> Line.of(Triple.create(sub, RDFS.subClassOf.asNode(), type)));
        Stream<Line> members = snapshot.asserted().stream(Node.ANY, RDF.type.asNode(), type)
                .filter(t -> t.getSubject().isURI())
                .map(Line::of);
        Stream<Line> used = snapshot.profile().classesAreEntities()
                ? classes.axiomsWith(type).stream().map(EntityTriples::line)
                : Stream.empty();
        return Stream.of(said, below, members, used).flatMap(s -> s);
    }

    private static Line line(NamedClasses.Axiom axiom) {
        return new Line(axiom.triple(), axiom.subject(), axiom.property(), axiom.object());
    }
}
