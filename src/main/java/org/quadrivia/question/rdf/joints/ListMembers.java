package org.quadrivia.question.rdf.joints;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.question.rdf.schema.PropertyPath;

/** Finds the RDF lists and containers of a graph and their members, as a {@link PropertyPath} does. */
final class ListMembers {
    private static final Node FIRST = RDF.first.asNode();
    private static final Node REST = RDF.rest.asNode();
    /** A longer list is a table rather than the value of a property. */
    private static final int MOST = 24;

    private final Graph graph;
    private final Set<Node> lists = new LinkedHashSet<>();
    private final Set<Node> containers = new LinkedHashSet<>();

    ListMembers(Graph graph) {
        this.graph = graph;
        graph.find(Node.ANY, FIRST, Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(cell -> cell.isBlank() && !graph.contains(Node.ANY, REST, cell))
                .forEachRemaining(lists::add);
        graph.find(Node.ANY, RDF.li(1).asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isBlank)
                .forEachRemaining(containers::add);
    }

    /** Returns the step from the node to its members; empty if it is neither a list nor a container. */
    Optional<Node> step(Node node) {
        return lists.contains(node)
                ? Optional.of(PropertyPath.IN_LIST)
                : containers.contains(node) ? Optional.of(PropertyPath.IN_CONTAINER) : Optional.empty();
    }

    /** Returns all lists and containers that are not part of another list. */
    Set<Node> all() {
        Set<Node> all = new LinkedHashSet<>(lists);
        all.addAll(containers);
        return all;
    }

    /**
     * Returns the members, each with the triples that lead to it; empty if there are too many members or a path does not find them
     * all.
     */
    Optional<Map<Node, Set<Triple>>> of(Node node) {
        return containers.contains(node) ? contained(node) : listed(node);
    }

    private Optional<Map<Node, Set<Triple>>> contained(Node container) {
        Map<Node, Set<Triple>> found = new LinkedHashMap<>();
        for (int i = 1; i <= PropertyPath.MOST_CONTAINED; i++) {
            graph.find(container, RDF.li(i).asNode(), Node.ANY)
                    .forEachRemaining(t -> found.computeIfAbsent(t.getObject(), any -> new LinkedHashSet<>())
                            .add(t));
        }
        boolean more = graph.contains(
                container, RDF.li(PropertyPath.MOST_CONTAINED + 1).asNode(), Node.ANY);
        return more ? Optional.empty() : Optional.of(found);
    }

    /** A cell and the triples that lead to it from the head of the list. */
    private record Cell(Node node, List<Triple> way) {}

    private Optional<Map<Node, Set<Triple>>> listed(Node head) {
        Map<Node, Set<Triple>> found = new LinkedHashMap<>();
        Set<Node> seen = new HashSet<>(Set.of(head));
        Deque<Cell> open = new ArrayDeque<>(List.of(new Cell(head, List.of())));
        while (!open.isEmpty()) {
            Cell cell = open.remove();
            graph.find(cell.node(), FIRST, Node.ANY).forEachRemaining(t -> {
                Set<Triple> way = found.computeIfAbsent(t.getObject(), any -> new LinkedHashSet<>());
                way.addAll(cell.way());
                way.add(t);
            });
            graph.find(cell.node(), REST, Node.ANY)
                    .filterKeep(t -> seen.add(t.getObject()))
                    .forEachRemaining(t -> {
                        List<Triple> way = new ArrayList<>(cell.way());
                        way.add(t);
                        open.add(new Cell(t.getObject(), way));
                    });
            if (seen.size() > MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }
}
