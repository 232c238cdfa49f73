package org.quadrivia.knowledge.rdf.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * The properties and classes that questions should ask about sooner or later than about others, as a knowledge base declares with
 * {@code qv:worth}.
 */
public final class DeclaredPriorities {
    private final Map<Node, Priority> priorities = new HashMap<>();

    /** What is declared about a property or class. */
    public enum Priority {
        /** It is asked sooner. */
        RAISED,
        NONE,
        /** It is asked later. */
        LOWERED
    }

    /** @param graph what the knowledge base asserts */
    public DeclaredPriorities(Graph graph) {
        graph.find(Node.ANY, Qv.worth, Node.ANY).forEachRemaining(triple -> {
            Priority priority = triple.getObject().equals(Qv.HIGH)
                    ? Priority.RAISED
                    : triple.getObject().equals(Qv.LOW) ? Priority.LOWERED : Priority.NONE;
            // With two declarations that contradict each other, neither counts
            priorities.merge(triple.getSubject(), priority, (one, other) -> one == other ? one : Priority.NONE);
        });
    }

    /** Returns what is declared about the property or class. */
    public Priority of(Node term) {
        return priorities.getOrDefault(term, Priority.NONE);
    }
}
