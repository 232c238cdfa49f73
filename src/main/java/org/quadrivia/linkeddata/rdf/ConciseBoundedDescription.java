package org.quadrivia.linkeddata.rdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Finds the statements that describe a statement's blank nodes, without which it would say nothing. */
final class ConciseBoundedDescription {
    /** The most quads on one page. The dump contains the rest. */
    private static final int MOST = 5_000;

    private final Snapshot in;
    private int left = MOST;

    ConciseBoundedDescription(Snapshot in) {
        this.in = in;
    }

    /**
     * Returns all statements about the blank nodes of the statement, and those that lead to its subject if that is a blank node.
     * The statement itself is left out.
     */
    List<Quad> on(Triple triple) {
        Set<Quad> found = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        add(triple.getObject(), seen, open);
        if (add(triple.getSubject(), seen, open)) {
            upwards(triple.getSubject(), found, seen, open);
        }
        while (!open.isEmpty() && left > 0) {
            take(found(open.remove(), Node.ANY), found).forEach(quad -> add(quad.getObject(), seen, open));
        }
        found.removeIf(quad -> quad.asTriple().equals(triple));
        return List.copyOf(found);
    }

    private void upwards(Node blank, Set<Quad> found, Set<Node> seen, Deque<Node> open) {
        for (Quad quad : take(found(Node.ANY, blank), found)) {
            if (left > 0 && add(quad.getSubject(), seen, open)) {
                upwards(quad.getSubject(), found, seen, open);
            }
        }
    }

    private static boolean add(Node node, Set<Node> seen, Deque<Node> open) {
        boolean fresh = node.isBlank() && seen.add(node);
        if (fresh) {
            open.add(node);
        }
        return fresh;
    }

    private List<Quad> take(List<Quad> quads, Set<Quad> found) {
        List<Quad> fresh =
                quads.stream().filter(quad -> !found.contains(quad)).limit(left).toList();
        found.addAll(fresh);
        left -= fresh.size();
        return fresh;
    }

    private List<Quad> found(Node subject, Node object) {
        Stream<Quad> quads = Iter.asStream(in.dataset().findNG(Node.ANY, subject, Node.ANY, object));
        return quads.filter(quad -> Descriptions.isShown(in, quad))
                .sorted(java.util.Comparator.comparing(
                        (Quad quad) -> in.stableName(quad.getPredicate()) + in.stableName(quad.getObject())))
                .toList();
    }
}
