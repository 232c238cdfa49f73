package org.quadrivia.linkeddata.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.graph.GraphKind;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/**
 * Finds what a knowledge base says about a thing: first the statements with it as subject, then those in its graph if it is a
 * graph, then those with it as property and as object.
 */
@Component
public class Descriptions {
    /** The number of lines on a page, both in data and on pages for people. */
    public static final int PAGE = 200;

    private static final int SORTED = 50_000;
    private static final int KEPT = 2_000_000;
    private static final int NAMES_OF_ONE = 20;

    private record Key(String revision, EntityId id) {}

    private final Cache<Key, List<Triple>> orders = Caches.bounded(
            "descriptions",
            Caffeine.newBuilder()
                    .maximumWeight(KEPT)
                    .weigher((Key key, List<Triple> lines) -> lines.size() + 1)
                    .build());

    Descriptions() {}

    /** Returns whether anything is said about the thing, with it as a property, or in its graph. */
    public boolean isKnown(Snapshot in, EntityId id) {
        Node node = NodeFactory.createURI(id.iri());
        return Stream.of(
                        in.dataset().findNG(Node.ANY, node, Node.ANY, Node.ANY),
                        in.dataset().findNG(Node.ANY, Node.ANY, Node.ANY, node),
                        in.dataset().findNG(Node.ANY, Node.ANY, node, Node.ANY),
                        in.dataset().findNG(node, Node.ANY, Node.ANY, Node.ANY))
                .anyMatch(quads -> isAny(in, quads));
    }

    private static boolean isAny(Snapshot in, Iterator<Quad> quads) {
        try {
            while (quads.hasNext()) {
                if (isShown(in, quads.next())) {
                    return true;
                }
            }
            return false;
        } finally {
            Iter.close(quads);
        }
    }

    /** Returns the address of the thing's data in a format, relative to the root of the application. */
    public String address(AccessibleKnowledgeBase base, EntityId id, String ending) {
        return base.data().of(id, ending, other -> isKnown(base.dataset(), other));
    }

    /** @param page from 1; a page beyond the last has no lines */
    public ThingDescription of(Snapshot in, EntityId id, int page) {
        List<Triple> all = orders.get(new Key(in.revision(), id), key -> ordered(in, id));
        ConciseBoundedDescription hanging = new ConciseBoundedDescription(in);
        List<ThingDescription.Line> lines = all.stream()
                .skip((page - 1L) * PAGE)
                .limit(PAGE)
                .map(triple -> line(in, triple, hanging))
                .toList();
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        return new ThingDescription(id, page, pages, all.size(), lines, names(in, id, lines));
    }

    private static ThingDescription.Line line(Snapshot in, Triple triple, ConciseBoundedDescription hanging) {
        List<Node> graphs = graphs(in, triple);
        return new ThingDescription.Line(triple, graphs, isAsserted(in, graphs), hanging.on(triple));
    }

    /** Returns the graphs that hold a statement, in the order of their names. */
    static List<Node> graphs(Snapshot in, Triple t) {
        return Iter.toList(in.dataset().findNG(Node.ANY, t.getSubject(), t.getPredicate(), t.getObject())).stream()
                .filter(quad -> isShown(in, quad))
                .map(Quad::getGraph)
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    static boolean isAsserted(Snapshot in, List<Node> graphs) {
        return graphs.stream().anyMatch(graph -> in.kind(graph).asserted());
    }

    /** Returns whether a quad is part of what the knowledge base says. The texts of question families are not. */
    static boolean isShown(Snapshot in, Quad quad) {
        return in.kind(quad.getGraph()) != GraphKind.FAMILIES;
    }

    private static List<Triple> ordered(Snapshot in, EntityId id) {
        Node node = NodeFactory.createURI(id.iri());
        Set<Triple> all = new LinkedHashSet<>();
        Stream.of(
                        find(in, Node.ANY, node, Node.ANY, Node.ANY),
                        find(in, node, Node.ANY, Node.ANY, Node.ANY),
                        find(in, Node.ANY, Node.ANY, node, Node.ANY),
                        find(in, Node.ANY, Node.ANY, Node.ANY, node))
                .forEach(part -> all.addAll(sorted(in, part)));
        return List.copyOf(all);
    }

    /** Sorts the statements, unless there are very many. Those stay in storage order, which does not change within a revision. */
    private static List<Triple> sorted(Snapshot in, List<Triple> triples) {
        if (triples.size() > SORTED) {
            return triples;
        }
        record Keyed(String key, Triple triple) {}
        return triples.stream()
                .map(t -> new Keyed(
                        String.join(
                                " ",
                                in.stableName(t.getPredicate()),
                                in.stableName(t.getSubject()),
                                in.stableName(t.getObject())),
                        t))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::triple)
                .toList();
    }

    private static List<Triple> find(Snapshot in, Node g, Node s, Node p, Node o) {
        Set<Triple> found = new LinkedHashSet<>();
        in.dataset().findNG(g, s, p, o).forEachRemaining(quad -> {
            if (isShown(in, quad)) {
                found.add(quad.asTriple());
            }
        });
        return List.copyOf(found);
    }

    /** Returns the statements by which the knowledge base itself names the things on the lines. */
    private static List<Quad> names(Snapshot in, EntityId id, List<ThingDescription.Line> lines) {
        Set<Node> spoken = new LinkedHashSet<>();
        lines.forEach(line -> {
            terms(line.triple(), spoken);
            line.graphs().forEach(spoken::add);
            line.beneath().forEach(quad -> terms(quad.asTriple(), spoken));
        });
        spoken.remove(NodeFactory.createURI(id.iri()));
        List<Quad> names = new ArrayList<>();
        spoken.stream().filter(Node::isURI).forEach(node -> names.addAll(names(in, node)));
        return names;
    }

    private static List<Quad> names(Snapshot in, Node node) {
        return in.dataset().getDefaultGraph().stream(node, Node.ANY, Node.ANY)
                .filter(t -> in.isNaming(t.getPredicate()))
                .sorted(Comparator.comparing(Triple::toString))
                .limit(NAMES_OF_ONE)
                .flatMap(t -> graphs(in, t).stream()
                        .filter(graph -> in.kind(graph).asserted())
                        .map(graph -> Quad.create(graph, t)))
                .toList();
    }

    private static void terms(Triple triple, Set<Node> to) {
        to.add(triple.getSubject());
        to.add(triple.getPredicate());
        to.add(triple.getObject());
    }
}
