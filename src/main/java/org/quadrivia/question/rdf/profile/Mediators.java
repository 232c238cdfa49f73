package org.quadrivia.question.rdf.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.question.rdf.common.ValueShape;

/** Paths from named things through one blank node. Data often states n-ary relations in this way. */
public final class Mediators {
    private static final int FEWEST = 2;

    private final List<Pair> pairs;

    /**
     * One such path.
     *
     * @param to the property from a named thing to the blank node
     * @param from the property that leads on from the blank node
     * @param count how often the two properties occur together
     */
    public record Pair(Node to, Node from, int count) {}

    /**
     * @param words whether a property may lead to a blank node
     * @param worth whether questions could ask about a property, judged by its name and values
     */
    Mediators(Graph graph, Map<Node, PropertyStats> uses, Predicate<Node> words, Predicate<Node> worth) {
        Map<Node, Map<Node, Integer>> counts = new TreeMap<>(Comparator.comparing(Node::toString));
        uses.forEach((property, use) -> {
            if (use.count(ValueShape.BLANK) > 0 && words.test(property)) {
                counts.put(property, beyond(graph, property));
            }
        });
        pairs = counts.entrySet().stream()
                .flatMap(entry -> entry.getValue().entrySet().stream()
                        .filter(from -> from.getValue() >= FEWEST && worth.test(from.getKey()))
                        .map(from -> new Pair(entry.getKey(), from.getKey(), from.getValue()))
                        .sorted(Comparator.comparing(pair -> pair.from().toString())))
                .toList();
    }

    /** Returns the paths, sorted by the two properties. */
    List<Pair> pairs() {
        return pairs;
    }

    private static Map<Node, Integer> beyond(Graph graph, Node property) {
        Map<Node, Integer> counts = new HashMap<>();
        graph.find(Node.ANY, property, Node.ANY)
                .filterKeep(t -> t.getSubject().isURI() && t.getObject().isBlank())
                .mapWith(Triple::getObject)
                .forEachRemaining(blank -> graph.find(blank, Node.ANY, Node.ANY)
                        .forEachRemaining(t -> counts.merge(t.getPredicate(), 1, Integer::sum)));
        return counts;
    }
}
