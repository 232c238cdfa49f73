package org.quadrivia.question.rdf.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.quadrivia.knowledge.rdf.graph.NodeGroups;

/** Knows which names denote the same thing by owl:sameAs, which is treated as symmetric and transitive. */
public final class SameAs {
    private static final Node SAME = OWL.sameAs.asNode();

    private final NodeGroups names = new NodeGroups();
    private final Graph graph;

    public SameAs(Graph graph) {
        this.graph = graph;
        graph.find(Node.ANY, SAME, Node.ANY)
                .filterKeep(t -> t.getSubject().isURI() && t.getObject().isURI())
                .forEachRemaining(t -> names.join(t.getSubject(), t.getObject()));
    }

    /** Whether the data joins any names at all. */
    public boolean used() {
        return !names.isEmpty();
    }

    /** Returns the node and all names of the same thing, in a fixed order. All these names return the same set object. */
    public Set<Node> all(Node node) {
        return names.of(node);
    }

    public boolean same(Node one, Node other) {
        return one.equals(other) || names.joined(one, other);
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
}
