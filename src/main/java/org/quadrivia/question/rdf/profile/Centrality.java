package org.quadrivia.question.rdf.profile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * How central each thing is: PageRank (Brin and Page, 1998) over the statements between things. Most of a thing's weight passes
 * to the objects of its statements. Some of it passes to the subjects of statements about it. The rest is shared out among all
 * things according to how many statements are about each. Blank nodes pass weight on. All numbers are integers, so the result
 * depends neither on the order of statements nor on the names of blank nodes. The time is linear in the number of statements.
 */
final class Centrality {
    private static final Node TYPE = RDF.type.asNode();
    private static final int ROUNDS = 10;
    private static final long WEIGHT_OF_A_THING = 1L << 32;
    /** Of twenty parts of a thing's weight, this many pass to objects. */
    private static final int TO_OBJECTS = 13;

    private static final int TO_SUBJECTS = 4;
    private static final int ELSEWHERE = 20 - TO_OBJECTS - TO_SUBJECTS;

    private final Map<Node, Integer> numbers = new HashMap<>();
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int links;
    /** For the number of each thing, how many statements say something about the thing. */
    private int[] told = new int[1024];

    private final long[] weights;

    /** @param counts whether statements with a property count */
    Centrality(Graph graph, Predicate<Node> counts) {
        Map<Node, Boolean> known = new HashMap<>();
        graph.find().forEachRemaining(triple -> {
            Node property = triple.getPredicate();
            if (!property.equals(TYPE) && known.computeIfAbsent(property, counts::test)) {
                see(triple);
            }
        });
        weights = weights();
        from = new int[0];
        to = from;
        told = from;
    }

    /** Returns the weight of a thing; 0 if no statement mentions it. */
    long of(Node thing) {
        Integer number = numbers.get(thing);
        return number == null ? 0 : weights[number];
    }

    private void see(Triple triple) {
        int subject = number(triple.getSubject());
        told[subject]++;
        Node object = triple.getObject();
        if (!object.isLiteral()) {
            if (links == from.length) {
                from = Arrays.copyOf(from, 2 * links);
                to = Arrays.copyOf(to, 2 * links);
            }
            from[links] = subject;
            to[links++] = number(object);
        }
    }

    private int number(Node thing) {
        int number = numbers.computeIfAbsent(thing, any -> numbers.size());
        if (number == told.length) {
            told = Arrays.copyOf(told, 2 * number);
        }
        return number;
    }

    private long[] weights() {
        int things = numbers.size();
        int[] out = new int[things];
        int[] in = new int[things];
        for (int i = 0; i < links; i++) {
            out[from[i]]++;
            in[to[i]]++;
        }
        long[] own = own(things);
        long[] weights = new long[things];
        Arrays.fill(weights, WEIGHT_OF_A_THING);
        for (int round = 0; round < ROUNDS; round++) {
            long[] next = own.clone();
            for (int i = 0; i < links; i++) {
                next[to[i]] += weights[from[i]] / 20 * TO_OBJECTS / out[from[i]];
                next[from[i]] += weights[to[i]] / 20 * TO_SUBJECTS / in[to[i]];
            }
            weights = next;
        }
        return weights;
    }

    /**
     * Returns the part of each thing's weight that does not depend on links to it. This part is proportional to the logarithm of
     * the number of statements about the thing.
     */
    private long[] own(int things) {
        int[] sizes = new int[things];
        long all = 0;
        for (int i = 0; i < things; i++) {
            sizes[i] = 33 - Integer.numberOfLeadingZeros(told[i]);
            all += sizes[i];
        }
        long one = things * (WEIGHT_OF_A_THING / 20) * ELSEWHERE / Math.max(1, all);
        long[] own = new long[things];
        for (int i = 0; i < things; i++) {
            own[i] = sizes[i] * one;
        }
        return own;
    }
}
