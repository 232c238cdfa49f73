package org.quadrivia.question.rdf.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.SeededHash;

/**
 * The things of a graph, sorted by tier and, within a tier, by hash. Each user of this class, such as a family, starts at a
 * different position in each tier, so the users do not all ask about the same few things.
 */
public final class SeededOrder {
    private record Lot(Node node, int tier, long hash) {}

    private static final Comparator<Lot> BY_HASH = (a, b) -> Long.compareUnsigned(a.hash(), b.hash());
    private static final Comparator<Lot> BY_TIER =
            Comparator.comparingInt(Lot::tier).thenComparing(BY_HASH);

    private final Lot[] lots;
    private final long seed;

    /** @param tiers gives the tier of a thing; the things in the lowest tier come first */
    public SeededOrder(Iterable<Node> things, long seed, ToIntFunction<Node> tiers) {
        this.seed = seed;
        List<Lot> all = new ArrayList<>();
        String salt = String.valueOf(seed);
        things.forEach(node -> all.add(new Lot(node, tiers.applyAsInt(node), SeededHash.of(salt, node.toString()))));
        lots = all.toArray(Lot[]::new);
        Arrays.sort(lots, BY_TIER.thenComparing(lot -> lot.node().toString()));
    }

    /**
     * Returns all things once, from the first tier to the last. In each tier, the order starts at a position that depends on the
     * user's name.
     */
    Iterable<Node> from(String user) {
        long start = SeededHash.of(user, String.valueOf(seed));
        return () -> new Tiers(start);
    }

    private final class Tiers implements Iterator<Node> {
        private final long start;
        private int tierBegin;
        private int tierEnd;
        private int first;
        private int passed;

        Tiers(long start) {
            this.start = start;
        }

        @Override
        public boolean hasNext() {
            return tierBegin + passed < lots.length;
        }

        @Override
        public Node next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            if (tierBegin + passed == tierEnd) {
                open();
            }
            int size = tierEnd - tierBegin;
            int place = first - tierBegin + passed++;
            return lots[tierBegin + (place < size ? place : place - size)].node();
        }

        /** Goes on to the next tier. */
        private void open() {
            tierBegin = tierEnd;
            passed = 0;
            int tier = lots[tierBegin].tier();
            Lot after = new Lot(Node.ANY, tier + 1, 0);
            int end = Arrays.binarySearch(lots, tierBegin, lots.length, after, BY_TIER);
            tierEnd = end < 0 ? -end - 1 : end;
            int found = Arrays.binarySearch(lots, tierBegin, tierEnd, new Lot(Node.ANY, tier, start), BY_TIER);
            first = found < 0 ? -found - 1 : found;
        }
    }
}
