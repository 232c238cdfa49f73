package org.quadrivia.question.rdf;

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

/** Which names stand for the same thing: owl:sameAs, symmetric and transitive. */
final class SameAs {
    private static final Node SAME = OWL.sameAs.asNode();

    private final Map<Node, Set<Node>> twins = new HashMap<>();
    private final Graph graph;

    SameAs(Graph graph) {
        this.graph = graph;
        graph.find(Node.ANY, SAME, Node.ANY)
                .filterKeep(t -> t.getSubject().isURI() && t.getObject().isURI())
                .forEachRemaining(t -> join(t.getSubject(), t.getObject()));
    }

    /** Whether the data joins any names at all. */
    boolean used() {
        return !twins.isEmpty();
    }

    /** The node and all names that stand for the same, in a fixed order. */
    Set<Node> all(Node node) {
        return twins.getOrDefault(node, Set.of(node));
    }

    boolean same(Node one, Node other) {
        return one.equals(other) || all(one).contains(other);
    }

    /** The statements that lead from one name to the other; empty for a name and itself. */
    List<Triple> way(Node from, Node to) {
        return Paths.shortest(from, to, this::neighbours, this::asWritten);
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

    private void join(Node one, Node other) {
        Set<Node> joined = new TreeSet<>(Comparator.comparing(Node::getURI));
        joined.addAll(all(one));
        joined.addAll(all(other));
        joined.forEach(node -> twins.put(node, joined));
    }
}
