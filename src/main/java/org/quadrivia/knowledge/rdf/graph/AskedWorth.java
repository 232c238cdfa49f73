package org.quadrivia.knowledge.rdf.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The properties and classes that a knowledge base declares to be asked sooner or later than others, with {@code qv:worth}. */
public final class AskedWorth {
    private final Map<Node, Wish> wishes = new HashMap<>();

    /** What is declared about a property or class. */
    public enum Wish {
        /** It is asked sooner. */
        RAISED,
        NONE,
        /** It is asked later. */
        LOWERED
    }

    /** @param graph what the knowledge base asserts */
    public AskedWorth(Graph graph) {
        graph.find(Node.ANY, Qv.worth, Node.ANY).forEachRemaining(triple -> {
            Wish wish = triple.getObject().equals(Qv.HIGH)
                    ? Wish.RAISED
                    : triple.getObject().equals(Qv.LOW) ? Wish.LOWERED : Wish.NONE;
            // With two declarations that contradict each other, neither counts
            wishes.merge(triple.getSubject(), wish, (one, other) -> one == other ? one : Wish.NONE);
        });
    }

    /** Returns what is declared about the property or class. */
    public Wish of(Node term) {
        return wishes.getOrDefault(term, Wish.NONE);
    }
}
