package org.quadrivia.linkeddata.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.springframework.stereotype.Component;

/** The classes and properties in a knowledge base's own namespace that it uses or declares. */
@Component
public class OwnTerms {
    private static final int BASES = 1_000;
    private static final Set<Node> KINDS = Set.of(
            OWL.Class.asNode(),
            RDFS.Class.asNode(),
            RDF.Property.asNode(),
            OWL.ObjectProperty.asNode(),
            OWL.DatatypeProperty.asNode(),
            OWL.AnnotationProperty.asNode());

    private final Cache<Snapshot, List<EntityId>> known = Caches.bounded(
            "own-terms", Caffeine.newBuilder().weakKeys().maximumSize(BASES).build());

    /** Returns those that the knowledge base describes, sorted by IRI; empty if it has no namespace of its own. */
    public List<EntityId> of(AccessibleKnowledgeBase base) {
        return known.get(base.dataset(), snapshot -> read(base));
    }

    private static List<EntityId> read(AccessibleKnowledgeBase base) {
        String space = base.pages().namespace();
        if (space.isEmpty()) {
            return List.of();
        }
        Set<String> found = new TreeSet<>();
        base.dataset()
                .dataset()
                .getDefaultGraph()
                .find()
                .forEachRemaining(triple -> terms(triple)
                        .filter(term -> term.isURI() && term.getURI().startsWith(space))
                        .forEach(term -> found.add(term.getURI())));
        return found.stream()
                .map(EntityId::new)
                .filter(id -> base.base().entity(id).isPresent())
                .toList();
    }

    private static Stream<Node> terms(Triple triple) {
        Node property = triple.getPredicate();
        if (!property.equals(RDF.type.asNode())) {
            return Stream.of(property);
        }
        Node type = triple.getObject();
        return KINDS.contains(type) ? Stream.of(triple.getSubject(), type) : Stream.of(type);
    }
}
