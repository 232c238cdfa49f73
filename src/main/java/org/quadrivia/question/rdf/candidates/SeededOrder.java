package org.quadrivia.question.rdf.candidates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.SeededHash;

/**
 * The things of a graph in an order given by hashes. Each user starts at a different position, so that not all ask about the same
 * few.
 */
public final class SeededOrder {
    private record Lot(Node node, long hash) {}

    private static final Comparator<Lot> BY_HASH = (a, b) -> Long.compareUnsigned(a.hash(), b.hash());

    private final Lot[] lots;
    private final long seed;

    public SeededOrder(Iterable<Node> things, long seed) {
        this.seed = seed;
        java.util.ArrayList<Lot> all = new java.util.ArrayList<>();
        String salt = String.valueOf(seed);
        things.forEach(node -> all.add(new Lot(node, SeededHash.of(salt, node.toString()))));
        lots = all.toArray(Lot[]::new);
        Arrays.sort(lots, BY_HASH.thenComparing(lot -> lot.node().toString()));
    }

    /** Returns all things once, starting from the position that the user's name gives. */
    Iterable<Node> from(String user) {
        long start = SeededHash.of(user, String.valueOf(seed));
        int first = Arrays.binarySearch(lots, new Lot(org.apache.jena.graph.Node.ANY, start), BY_HASH);
        int begin = first < 0 ? -first - 1 : first;
        return () -> new Iterator<>() {
            private int passed;

            @Override
            public boolean hasNext() {
                return passed < lots.length;
            }

            @Override
            public Node next() {
                return lots[(begin + passed++) % lots.length].node();
            }
        };
    }
}
