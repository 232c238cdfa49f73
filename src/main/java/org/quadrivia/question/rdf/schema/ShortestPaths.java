package org.quadrivia.question.rdf.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Finds shortest paths that consist of steps of one relation. */
public final class ShortestPaths {
    private ShortestPaths() {}

    /** Returns the triples of a shortest path, in order; empty if both nodes are the same or no path connects them. */
    public static List<Triple> shortest(
            Node from, Node to, Function<Node, Set<Node>> next, BiFunction<Node, Node, Triple> triple) {
        Map<Node, Node> cameFrom = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, from);
        while (!open.isEmpty() && !cameFrom.containsKey(to)) {
            Node here = open.poll();
            for (Node there : next.apply(here)) {
                if (cameFrom.putIfAbsent(there, here) == null) {
                    open.add(there);
                }
            }
        }
        return cameFrom.containsKey(to) ? back(from, to, cameFrom, triple) : List.of();
    }

    private static List<Triple> back(
            Node from, Node to, Map<Node, Node> cameFrom, BiFunction<Node, Node, Triple> triple) {
        List<Triple> way = new ArrayList<>();
        for (Node here = to; !here.equals(from); ) {
            Node before = cameFrom.getOrDefault(here, from);
            way.add(triple.apply(before, here));
            here = before;
        }
        Collections.reverse(way);
        return way;
    }
}
