package org.quadrivia.authoring.draft;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.quadrivia.knowledge.EntityId;

/** Converts between entities and RDF nodes. */
public final class EntityNodes {
    private EntityNodes() {}

    public static Node node(EntityId id) {
        return NodeFactory.createURI(id.iri());
    }

    /** Returns the entity of a node; empty if it cannot have a page. */
    public static Optional<EntityId> entity(Node node) {
        try {
            return node.isURI() ? Optional.of(new EntityId(node.getURI())) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
