package org.quadrivia.question.rdf.profile;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Counts the statements in which a node occurs. The numbers are cached, and counting stops at a few thousand. */
public final class Occurrences {
    private static final int MANY = 5_000;

    private final Graph graph;
    private final Map<Node, Integer> known = new HashMap<>();

    public Occurrences(Graph graph) {
        this.graph = graph;
    }

    /** Returns the number of statements that have the node as subject or object. */
    public int of(Node node) {
        return known.computeIfAbsent(
                node,
                n -> (n.isLiteral() ? 0 : count(graph.find(n, Node.ANY, Node.ANY)))
                        + count(graph.find(Node.ANY, Node.ANY, n)));
    }

    private static int count(Iterator<Triple> triples) {
        int found = 0;
        while (triples.hasNext() && found < MANY) {
            triples.next();
            found++;
        }
        return found;
    }
}
