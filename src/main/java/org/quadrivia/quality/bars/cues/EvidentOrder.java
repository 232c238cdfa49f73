package org.quadrivia.quality.bars.cues;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.graph.Vocabulary;

/** The events whose order the knowledge base declares to be evident. */
final class EvidentOrder {
    /** For each property and each event, the events that are declared to come after this event. */
    private final Map<Node, Map<Node, Set<Node>>> next = new HashMap<>();

    EvidentOrder(DatasetFacts facts) {
        for (Node declaration : facts.subjects(RDF.type.asNode(), Vocabulary.EVIDENT_ORDER)) {
            for (Node property : facts.objects(declaration, Vocabulary.PROPERTY)) {
                Map<Node, Set<Node>> later = next.computeIfAbsent(property, p -> new HashMap<>());
                facts.objects(declaration, Vocabulary.SUBJECT)
                        .forEach(first -> later.computeIfAbsent(first, n -> new HashSet<>())
                                .addAll(facts.objects(declaration, Vocabulary.OBJECT)));
            }
        }
    }

    /**
     * Returns the number of pairs of these events whose order is evident.
     *
     * @param properties the properties of the item's query, one of which orders the events
     */
    long pairs(List<Node> events, Set<Node> properties) {
        return next.entrySet().stream()
                .filter(declared -> properties.contains(declared.getKey()))
                .mapToLong(declared -> events.stream()
                        .mapToLong(event -> later(declared.getValue(), event).stream()
                                .filter(events::contains)
                                .count())
                        .sum())
                .sum();
    }

    private static Set<Node> later(Map<Node, Set<Node>> next, Node event) {
        Set<Node> found = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(List.of(event));
        while (!open.isEmpty()) {
            next.getOrDefault(open.pop(), Set.of()).stream().filter(found::add).forEach(open::push);
        }
        found.remove(event);
        return found;
    }
}
