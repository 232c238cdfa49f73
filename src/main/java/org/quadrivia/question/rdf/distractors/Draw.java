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
import org.quadrivia.question.rdf.model.SeededHash;
import org.quadrivia.question.rdf.model.StableIds;
import org.quadrivia.question.rdf.model.Steps;

/** Draws from a group by hash: what is drawn depends on the salt and the drawn things alone, not on their order or number. */
public final class Draw {
    /** Hashes that are kept. */
    private static final long KEPT = 2_000_000;
    /** So many numbers are looked at in the time of a step. */
    private static final int QUICK = 16;

    private record Lot(Node node, long hash) {}

    private static final Comparator<Lot> BY_HASH = (a, b) -> Long.compareUnsigned(a.hash(), b.hash());

    private final Steps steps;
    private final StableIds ids;
    /** Hashes of the groups' things; groups are lists that are made once. */
    private final Map<List<Node>, long[]> hashes = new IdentityHashMap<>();

    private long held;

    public Draw(Steps steps, StableIds ids) {
        this.steps = steps;
        this.ids = ids;
    }

    /** At most so many things, in the order in which they are drawn. */
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
        steps.take(own.length / QUICK);
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

    /** The members one by one in the order that the salt gives, for who will not look at all of them. */
    public Iterable<Node> each(Collection<Node> members, String salt) {
        steps.take(members.size());
        return () -> {
            List<Lot> all = new ArrayList<>(members.size());
            members.forEach(node -> all.add(new Lot(node, SeededHash.of(salt, ids.of(node)))));
            return new Drawn(all);
        };
    }

    /** A heap: what is not drawn is not sorted either. */
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
        steps.take(group.size());
        return group.stream().mapToLong(node -> SeededHash.of(ids.of(node))).toArray();
    }
}
