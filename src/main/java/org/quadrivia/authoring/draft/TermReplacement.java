package org.quadrivia.authoring.draft;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Finds where a term occurs in a knowledge base, and replaces it by another. */
public final class TermReplacement {
    private TermReplacement() {}

    public static Node node(EntityId id) {
        return NodeFactory.createURI(id.iri());
    }

    /** Returns the quads in which a term occurs, in any position. */
    public static Set<Quad> quads(Snapshot in, Node term) {
        Set<Quad> found = new LinkedHashSet<>();
        TrigFragment.all(in).stream().filter(quad -> holds(quad, term)).forEach(found::add);
        return found;
    }

    static Quad replaced(Quad quad, Node term, Node by) {
        return Quad.create(
                replaced(quad.getGraph(), term, by),
                replaced(quad.getSubject(), term, by),
                replaced(quad.getPredicate(), term, by),
                replaced(quad.getObject(), term, by));
    }

    private static Node replaced(Node node, Node term, Node by) {
        if (node.equals(term)) {
            return by;
        }
        if (!node.isTripleTerm()) {
            return node;
        }
        Triple triple = node.getTriple();
        return NodeFactory.createTripleTerm(
                replaced(triple.getSubject(), term, by),
                replaced(triple.getPredicate(), term, by),
                replaced(triple.getObject(), term, by));
    }

    private static boolean holds(Quad quad, Node term) {
        return !replaced(quad, term, Node.ANY).equals(quad);
    }
}
