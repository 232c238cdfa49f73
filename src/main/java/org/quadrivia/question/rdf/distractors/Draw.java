package org.quadrivia.question.rdf.distractors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.jena.graph.Node;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.common.StableIds;
import org.quadrivia.question.rdf.common.StepBudget;

/** Draws things from a group by hash. The result depends only on the salt and the things, not on their order or number. */
public final class Draw {
    /** At most this many hashes are cached. */
    private static final long KEPT = 2_000_000;
    /** Comparing this many numbers counts as one step. */
    private static final int QUICK = 16;

    private record Lot(Node node, long hash) {}

    private static final Comparator<Lot> BY_HASH = (a, b) -> Long.compareUnsigned(a.hash(), b.hash());

    private final StepBudget steps;
    private final StableIds ids;
    /** Hashes of the things in each group. The keys are compared by identity, because a group is always the same list object. */
    private final Map<List<Node>, long[]> hashes = new IdentityHashMap<>();

    private long held;

    public Draw(StepBudget steps, StableIds ids) {
        this.steps = steps;
        this.ids = ids;
    }

    /** Returns at most {@code most} things, in the order in which they are drawn. */
    public List<Node> of(List<Node> group, String salt, int most) {
        long[] own = hashes.get(group);
        if (own == null) {
            own = hash(group);
            held += own.length;
            if (held > KEPT) {
                hashes.clear();
                held = own.length;
            }
            hashes.put(group, own);
        }
        steps.spend(own.length / QUICK);
        long salted = SeededHash.of(salt);
        PriorityQueue<Lot> kept = new PriorityQueue<>(BY_HASH.reversed());
        for (int i = 0; i < own.length; i++) {
            long hash = SeededHash.mix(own[i] ^ salted);
            Lot last = kept.peek();
            if (kept.size() < most || last == null || Long.compareUnsigned(hash, last.hash()) < 0) {
                kept.add(new Lot(group.get(i), hash));
                if (kept.size() > most) {
                    kept.poll();
                }
            }
        }
        List<Lot> drawn = new ArrayList<>(kept);
        drawn.sort(BY_HASH);
        return drawn.stream().map(Lot::node).toList();
    }

    /** Returns the members one by one in an order that depends on the salt. For callers that do not need all members. */
    public Iterable<Node> each(Collection<Node> members, String salt) {
        steps.spend(members.size());
        return () -> {
            List<Lot> all = new ArrayList<>(members.size());
            members.forEach(node -> all.add(new Lot(node, SeededHash.of(salt, ids.of(node)))));
            return new Drawn(all);
        };
    }

    /** Iterates over a heap, so members that are not drawn need not be sorted. */
    private static final class Drawn implements Iterator<Node> {
        private final PriorityQueue<Lot> left = new PriorityQueue<>(BY_HASH);

        Drawn(List<Lot> all) {
            left.addAll(all);
        }

        @Override
        public boolean hasNext() {
            return !left.isEmpty();
        }

        @Override
        public Node next() {
            if (left.isEmpty()) {
                throw new NoSuchElementException();
            }
            return left.poll().node();
        }
    }

    private long[] hash(List<Node> group) {
        steps.spend(group.size());
        return group.stream().mapToLong(node -> SeededHash.of(ids.of(node))).toArray();
    }
}
