package org.quadrivia.question.rdf.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.language.NumbersAndDates;

/**
 * Finds the short texts that are objects of facts worth asking about, such as "p" for the block of an element and "true" for a
 * trait of a metal.
 */
public final class ShortLiterals {
    /** For each property, at most this many texts are kept: those with the smallest hashes. */
    private static final int MOST = 400;

    private ShortLiterals() {}

    /**
     * Returns all things and these short texts. The choice of each property's texts is limited and does not depend on the order
     * of statements.
     */
    public static List<Node> with(Graph graph, GraphStatistics profile, AskableFacts askable) {
        List<Node> all = new ArrayList<>(profile.things());
        profile.uses().forEach((property, use) -> {
            if (use.literals() > 0 && askable.question(property)) {
                all.addAll(of(property, graph));
            }
        });
        return all.stream().distinct().toList();
    }

    private static List<Node> of(Node property, Graph graph) {
        TreeMap<Long, Node> kept = new TreeMap<>();
        ExtendedIterator<Node> values = graph.find(Node.ANY, property, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(o -> o.isLiteral() && !NumbersAndDates.isAmount(o));
        while (values.hasNext()) {
            Node value = values.next();
            kept.put(SeededHash.of(value.toString()), value);
            if (kept.size() > MOST) {
                kept.pollLastEntry();
            }
        }
        return List.copyOf(kept.values());
    }
}
