package org.quadrivia.question.rdf.schema;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;

/** Knows which names denote the same thing by owl:sameAs, which is treated as symmetric and transitive. */
public final class SameAs {
    private static final Node SAME = OWL.sameAs.asNode();

    /** The names of each thing. All names of a thing share one set. */
    private final Map<Node, Set<Node>> twins = new HashMap<>();

    private final Graph graph;

    public SameAs(Graph graph) {
        this.graph = graph;
        graph.find(Node.ANY, SAME, Node.ANY)
                .filterKeep(t -> t.getSubject().isURI() && t.getObject().isURI())
                .forEachRemaining(t -> join(t.getSubject(), t.getObject()));
    }

    /** Whether the data joins any names at all. */
    public boolean used() {
        return !twins.isEmpty();
    }

    /** Returns the node and all names of the same thing, in a fixed order. All these names return the same set object. */
    public Set<Node> all(Node node) {
        Set<Node> all = twins.get(node);
        return all == null ? Set.of(node) : all;
    }

    public boolean same(Node one, Node other) {
        return one.equals(other) || twins.containsKey(one) && all(one) == all(other);
    }

    /** Returns the statements that lead from one name to the other; empty if both are the same name. */
    public List<Triple> way(Node from, Node to) {
        return ShortestPaths.shortest(from, to, this::neighbours, this::asWritten);
    }

    private Set<Node> neighbours(Node node) {
        Set<Node> found = new TreeSet<>(Comparator.comparing(Node::toString));
        graph.find(node, SAME, Node.ANY).forEachRemaining(t -> found.add(t.getObject()));
        graph.find(Node.ANY, SAME, node).forEachRemaining(t -> found.add(t.getSubject()));
        return found;
    }

    private Triple asWritten(Node from, Node to) {
        Triple forth = Triple.create(from, SAME, to);
        return graph.contains(forth) ? forth : Triple.create(to, SAME, from);
    }

    /** Merges the smaller set into the larger one, so each of n names moves to another set at most log n times. */
    private void join(Node one, Node other) {
        Set<Node> mine = twins.computeIfAbsent(one, SameAs::alone);
        Set<Node> theirs = twins.computeIfAbsent(other, SameAs::alone);
        if (mine != theirs) {
            Set<Node> larger = mine.size() < theirs.size() ? theirs : mine;
            Set<Node> smaller = larger == mine ? theirs : mine;
            larger.addAll(smaller);
            smaller.forEach(node -> twins.put(node, larger));
        }
    }

    private static Set<Node> alone(Node node) {
        Set<Node> set = new TreeSet<>(Comparator.comparing(Node::getURI));
        set.add(node);
        return set;
    }
}
