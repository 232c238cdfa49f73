package org.quadrivia.quality.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.OWL;

/**
 * Knows which terms name the same thing: terms that {@code owl:sameAs} joins in the asserted graphs, and literals with the same
 * value.
 */
public final class Sameness {
    private final Map<Node, Set<Node>> groups = new HashMap<>();

    public Sameness(DatasetFacts facts) {
        facts.asserted()
                .find(Node.ANY, OWL.sameAs.asNode(), Node.ANY)
                .forEachRemaining(triple -> join(triple.getSubject(), triple.getObject()));
    }

    /** Returns the term and all terms that {@code owl:sameAs} joins with it. */
    public Set<Node> names(Node node) {
        return groups.getOrDefault(node, Set.of(node));
    }

    /** Whether {@code owl:sameAs} joins any two different terms. */
    public boolean any() {
        return !groups.isEmpty();
    }

    public boolean same(Node one, Node other) {
        return one.equals(other)
                || (one.isLiteral() && other.isLiteral()
                        ? equalValue(one, other)
                        : names(one).contains(other));
    }

    /** Whether the set holds the thing under any of its names. */
    public boolean contains(Set<Node> nodes, Node node) {
        if (nodes.contains(node)) {
            return true;
        }
        return node.isLiteral()
                ? nodes.stream().anyMatch(other -> other.isLiteral() && equalValue(node, other))
                : names(node).stream().anyMatch(nodes::contains);
    }

    /** Whether the two sets hold the same things. */
    public boolean sameSets(Set<Node> one, Set<Node> other) {
        return one.stream().allMatch(node -> contains(other, node))
                && other.stream().allMatch(node -> contains(one, node));
    }

    private static boolean equalValue(Node one, Node other) {
        if (one.getLiteralDatatype().equals(other.getLiteralDatatype()) && text(one)) {
            return false;
        }
        try {
            return NodeValue.sameValueAs(NodeValue.makeNode(one), NodeValue.makeNode(other));
        } catch (ExprException incomparable) {
            return false;
        }
    }

    private static boolean text(Node literal) {
        return !literal.getLiteralLanguage().isEmpty()
                || "http://www.w3.org/2001/XMLSchema#string".equals(literal.getLiteralDatatypeURI());
    }

    private void join(Node one, Node other) {
        if (one.equals(other)) {
            return;
        }
        Set<Node> union = new HashSet<>(names(one));
        union.addAll(names(other));
        union.forEach(node -> groups.put(node, union));
    }
}
