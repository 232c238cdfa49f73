package org.quadrivia.question.rdf.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A sketch of limited size of many terms: the terms with the smallest hashes, and how often each of them occurred (Beyer et al.,
 * "On synopses for distinct-value estimation", 2007). The sketch is exact if there are not more different terms than its size. It
 * does not depend on the order of the terms.
 */
final class TermSample<T> {
    private static final int FIRST = 8;

    private final int size;
    private long[] hashes = new long[FIRST];
    private int[] counts = new int[FIRST];
    private final List<T> kept = new ArrayList<>();
    private int held;
    private boolean full;

    /** @param size how many different terms are kept */
    TermSample(int size) {
        this.size = size;
    }

    /** Counts one more occurrence of the term. Its hash must be the same in each run. */
    void add(T term, long hash) {
        if (held == size && hash > hashes[held - 1]) {
            full = true;
            return;
        }
        int at = Arrays.binarySearch(hashes, 0, held, hash);
        if (at >= 0) {
            counts[at]++;
        } else {
            insert(-at - 1, hash, term);
        }
    }

    /** Returns the number of different terms. It is an estimate if there are more terms than the sample keeps. */
    long distinct() {
        if (!full || held < 2) {
            return held;
        }
        double share = hashes[held - 1] / (double) Long.MAX_VALUE;
        return Math.max(held, Math.round((held - 1) / share));
    }

    /** Returns the share of the different terms that occurred only once; 1 if there are none. */
    double once() {
        long single = Arrays.stream(counts, 0, held).filter(n -> n == 1).count();
        return held == 0 ? 1 : (double) single / held;
    }

    /** Returns how often the most frequent of the kept terms occurred. */
    int most() {
        return Arrays.stream(counts, 0, held).max().orElse(0);
    }

    /** Returns the kept terms, in the order of their hashes. */
    List<T> terms() {
        return List.copyOf(kept);
    }

    /** Returns a hash that is the same in every run, except for blank nodes. */
    static long hash(Node node) {
        if (node.isLiteral()) {
            int type = node.getLiteralDatatypeURI().hashCode()
                    + node.getLiteralLanguage().hashCode();
            return mix(node.getLiteralLexicalForm().hashCode(), type);
        }
        return mix(node.isURI() ? node.getURI().hashCode() : node.hashCode(), 1);
    }

    /** Applies the finaliser of MurmurHash3 to two words; never negative. */
    static long mix(int one, int other) {
        long z = ((long) one << 32 ^ other & 0xffffffffL) + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 33) * 0xff51afd7ed558ccdL;
        z = (z ^ z >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (z ^ z >>> 33) & Long.MAX_VALUE;
    }

    private void insert(int at, long hash, T term) {
        if (held == size) {
            held--;
            kept.removeLast();
            full = true;
        } else if (held == hashes.length) {
            int wider = Math.min(size, held * 2);
            hashes = Arrays.copyOf(hashes, wider);
            counts = Arrays.copyOf(counts, wider);
        }
        System.arraycopy(hashes, at, hashes, at + 1, held - at);
        System.arraycopy(counts, at, counts, at + 1, held - at);
        hashes[at] = hash;
        counts[at] = 1;
        kept.add(at, term);
        held++;
    }
}
