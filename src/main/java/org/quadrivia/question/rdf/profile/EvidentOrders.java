package org.quadrivia.question.rdf.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.quadrivia.knowledge.rdf.graph.Qv;

/**
 * The evident orders that a knowledge base declares with {@code qv:EvidentOrder}. For example, a retaliation comes after the
 * attack to which it responds, and a ceasefire comes after the fighting. Nobody needs the source to put such events in order.
 */
public final class EvidentOrders {
    private final Map<Node, Map<Node, Set<Node>>> later = new HashMap<>();

    /** @param graph the statements that the knowledge base asserts */
    public EvidentOrders(Graph graph) {
        for (Node declaration : graph.find(Node.ANY, RDF.type.asNode(), Qv.EVIDENT_ORDER)
                .mapWith(Triple::getSubject)
                .toList()) {
            for (Node property : values(graph, declaration, Qv.property)) {
                for (Node subject : values(graph, declaration, Qv.subject)) {
                    later.computeIfAbsent(property, p -> new HashMap<>())
                            .computeIfAbsent(subject, s -> new HashSet<>())
                            .addAll(values(graph, declaration, Qv.object));
                }
            }
        }
        later.values().forEach(EvidentOrders::close);
    }

    /** Whether it is evident that the property leads from one event to the other, directly or through other events. */
    public boolean evident(Node from, Node property, Node to) {
        return later.getOrDefault(property, Map.of())
                .getOrDefault(from, Set.of())
                .contains(to);
    }

    /** Whether the order of the two events is evident. */
    public boolean decided(Node one, Node property, Node other) {
        return evident(one, property, other) || evident(other, property, one);
    }

    /** Whether putting the events in order is a useful task: the order of at most one pair of them is evident. */
    public boolean worthOrdering(List<Node> events, Node property) {
        int evident = 0;
        for (int i = 0; i < events.size(); i++) {
            for (int j = i + 1; j < events.size(); j++) {
                evident += decided(events.get(i), property, events.get(j)) ? 1 : 0;
            }
        }
        return evident <= 1;
    }

    private static void close(Map<Node, Set<Node>> later) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Set<Node> after : later.values()) {
                Set<Node> beyond = new HashSet<>();
                after.forEach(event -> beyond.addAll(later.getOrDefault(event, Set.of())));
                grown |= after.addAll(beyond);
            }
        }
    }

    private static List<Node> values(Graph graph, Node declaration, Node property) {
        return graph.find(declaration, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
