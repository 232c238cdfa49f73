package org.quadrivia.authoring.draft;

import static org.quadrivia.authoring.draft.EntityNodes.node;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Renames, merges and deletes entities, as changes to a draft. */
public final class EntityRefactoring {
    private EntityRefactoring() {}

    /** Returns whether the entity occurs in any quad. */
    public static boolean occurs(Snapshot in, EntityId entity) {
        return !quads(in, node(entity)).isEmpty();
    }

    /** Returns the change that replaces one entity by another everywhere. */
    static Change replaced(OpenDraft draft, EntityId old, EntityId by) {
        Set<Quad> removed = quads(draft.preview(), node(old));
        Set<Quad> added = new LinkedHashSet<>();
        removed.forEach(quad -> added.add(replaced(quad, node(old), node(by))));
        added.removeAll(TrigFragment.all(draft.preview()));
        return new Change(added, removed);
    }

    /** Returns the change that removes an entity and everything that refers to it, except from learning objectives. */
    static Change without(OpenDraft draft, EntityId entity) {
        Set<Quad> removed = new LinkedHashSet<>(draft.about(entity));
        quads(draft.preview(), node(entity)).stream()
                .filter(quad -> !ofObjective(quad, draft.preview()))
                .forEach(removed::add);
        return new Change(Set.of(), removed);
    }

    /** Whether a learning objective names by it what it rests on. It keeps these statements, and so can say what is gone. */
    private static boolean ofObjective(Quad quad, Snapshot in) {
        return quad.getPredicate().equals(Qv.claim)
                || List.of(Qv.subject, Qv.property, Qv.object).contains(quad.getPredicate())
                        && in.asserted().contains(Node.ANY, Qv.fact, quad.getSubject());
    }

    /** Returns the quads in which a term occurs, in any position. */
    private static Set<Quad> quads(Snapshot in, Node term) {
        Set<Quad> found = new LinkedHashSet<>();
        TrigFragment.all(in).stream().filter(quad -> holds(quad, term)).forEach(found::add);
        return found;
    }

    private static Quad replaced(Quad quad, Node term, Node by) {
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
