package org.quadrivia.linkeddata.writing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;

/** The values of a property in the data, counted within limits. */
final class Values {
    private static final int LOOKED_AT = 50_000;
    private static final int KEPT = 5_000;
    private static final long NANOS = 300_000_000;

    private Values() {}

    /**
     * Returns the values, the most frequent first, with their numbers. Of properties with very many values, the first ones.
     *
     * @param subject the subject; {@link Node#ANY} for any
     * @param classes the classes that subjects must have
     */
    static Map<Node, Long> of(Graph graph, Node subject, Node property, List<Node> classes) {
        Map<Node, Long> counts = new HashMap<>();
        long began = System.nanoTime();
        ExtendedIterator<Triple> found = graph.find(subject, property, Node.ANY);
        try {
            Iterator<Triple> triples = found;
            for (int n = 0; n < LOOKED_AT && triples.hasNext() && System.nanoTime() - began < NANOS; n++) {
                Triple triple = triples.next();
                Node value = triple.getObject();
                if (!value.isBlank()
                        && (counts.size() < KEPT || counts.containsKey(value))
                        && classes.stream()
                                .allMatch(type -> graph.contains(triple.getSubject(), RDF.type.asNode(), type))) {
                    counts.merge(value, 1L, Long::sum);
                }
            }
        } finally {
            found.close();
        }
        Map<Node, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toString()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
