package org.quadrivia.quality.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.NodeValue;

/** What triples say of two things: which comes before the other along a property, or whose value is less. */
final class Comparison {
    private final Set<Triple> triples;
    private final Set<Node> properties;

    /** @param properties those that the item asks with */
    Comparison(Set<Triple> triples, Set<Node> properties) {
        this.triples = triples;
        this.properties = properties;
    }

    /** Negative where the first comes first or is less, positive where it is the other; empty where the triples do not say. */
    OptionalInt of(Node one, Node other) {
        for (Node property : properties) {
            if (leads(one, other, property)) {
                return OptionalInt.of(-1);
            }
            if (leads(other, one, property)) {
                return OptionalInt.of(1);
            }
        }
        return properties.stream()
                .flatMap(property -> values(one, property)
                        .flatMap(v -> values(other, property).map(w -> compare(v, w))))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private boolean leads(Node from, Node to, Node property) {
        Set<Node> seen = new HashSet<>(Set.of(from));
        Deque<Node> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Node node = open.pop();
            for (Triple triple : triples) {
                if (triple.getSubject().equals(node)
                        && triple.getPredicate().equals(property)
                        && seen.add(triple.getObject())) {
                    open.push(triple.getObject());
                }
            }
        }
        return seen.contains(to);
    }

    private Stream<Node> values(Node thing, Node property) {
        return triples.stream()
                .filter(t -> t.getSubject().equals(thing) && t.getPredicate().equals(property))
                .map(Triple::getObject)
                .filter(Node::isLiteral);
    }

    private static OptionalInt compare(Node one, Node other) {
        try {
            int sign = NodeValue.compare(NodeValue.makeNode(one), NodeValue.makeNode(other));
            return sign == 0 ? OptionalInt.empty() : OptionalInt.of(sign);
        } catch (ExprException incomparable) {
            return OptionalInt.empty();
        }
    }
}
