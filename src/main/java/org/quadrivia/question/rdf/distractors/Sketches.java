package org.quadrivia.question.rdf.distractors;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.proof.Disputes;

/**
 * Estimates how much two things have in common by comparing sketches of the statements about them. Claims are compared by the
 * statements that they contain.
 */
public final class Sketches implements Likeness {
    private static final int FEATURES = 48;

    private final Graph graph;
    private final Disputes disputes;
    private final Map<Node, long[]> sketches = new HashMap<>();

    public Sketches(Graph graph, Disputes disputes) {
        this.graph = graph;
        this.disputes = disputes;
    }

    /** Returns the share of common statements, from 0 to 1: the cosine of the two sketches. */
    @Override
    public double common(Node one, Node other) {
        long[] mine = of(one);
        long[] theirs = of(other);
        return mine.length == 0 || theirs.length == 0
                ? 0
                : shared(mine, theirs) / Math.sqrt((double) mine.length * theirs.length);
    }

    /**
     * Returns a sketch of a thing: the smallest hashes of the statements about it. The sketch does not depend on the order of the
     * statements.
     */
    private long[] of(Node node) {
        return sketches.computeIfAbsent(node, n -> {
            TreeSet<Long> found = new TreeSet<>();
            List<Triple> stated = disputes.content(n);
            stated.forEach(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                    .filter(term -> !term.isBlank())
                    .forEach(term -> found.add(SeededHash.of("=", term.toString()))));
            if (stated.isEmpty() && !n.isLiteral()) {
                take(graph.find(n, Node.ANY, Node.ANY), true, found);
                take(graph.find(Node.ANY, Node.ANY, n), false, found);
            }
            return found.stream().mapToLong(Long::longValue).limit(FEATURES).toArray();
        });
    }

    /** Returns how many numbers two ascending arrays have in common. */
    private static int shared(long[] one, long[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private static void take(Iterator<Triple> triples, boolean out, TreeSet<Long> found) {
        while (triples.hasNext()) {
            Triple triple = triples.next();
            Node end = out ? triple.getObject() : triple.getSubject();
            if (!end.isBlank()) {
                found.add(SeededHash.of(out ? ">" : "<", triple.getPredicate().toString(), end.toString()));
                if (found.size() > FEATURES) {
                    found.pollLast();
                }
            }
        }
    }
}
