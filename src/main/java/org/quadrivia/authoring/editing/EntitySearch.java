package org.quadrivia.authoring.editing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.quadrivia.Caches;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.EntityNodes;
import org.quadrivia.authoring.draft.NumericNameOrder;
import org.quadrivia.authoring.draft.OpenDraft;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.rdf.graph.Qv;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.SearchHit;
import org.quadrivia.storage.ConditionalOnStorage;
import org.springframework.stereotype.Component;

/**
 * Finds things in a draft by name. It finds what the learners' search finds, and also things that have a name but no facts, which the
 * learners' search leaves out. If editors did not find these, they would create them twice.
 *
 * <p>Things without facts whose name is exactly the typed text come first. The results of the learners' search follow, then the
 * other things without facts. Names that are only similar are returned if there is nothing else.
 */
@Component
@ConditionalOnStorage
final class EntitySearch {
    /** Namespaces of classes whose members are not things: terms, passages, claims and topics. */
    private static final List<String> NOT_THINGS = List.of(RDF.getURI(), RDFS.getURI(), OWL.getURI(), Qv.NS);

    private final Cache<Snapshot, List<Named>> withoutFacts =
            Caches.tied("things-without-facts", Caffeine.newBuilder().weakKeys().build());

    /** @param typed not blank */
    List<Named> find(OpenDraft draft, String typed, int limit) {
        List<SearchHit> hits = draft.base().search(typed, limit);
        Set<Named> found = new LinkedHashSet<>();
        hits.stream().filter(hit -> !hit.similar()).forEach(hit -> found.add(hit.entity()));
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Named> others = withoutFacts.get(draft.preview(), preview -> withoutFacts(draft)).stream()
                .filter(thing -> thing.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        // Of the things without facts, those named exactly as typed come first of all, and the others last
        List<Named> all = new ArrayList<>(found);
        others.stream().filter(thing -> isNamed(thing, wanted)).forEach(thing -> all.addFirst(thing));
        others.stream().filter(thing -> !isNamed(thing, wanted)).forEach(all::add);
        if (all.isEmpty()) {
            hits.forEach(hit -> all.add(hit.entity()));
        }
        return all.stream().distinct().limit(limit).toList();
    }

    private static boolean isNamed(Named thing, String wanted) {
        return thing.label().toLowerCase(Locale.ROOT).equals(wanted);
    }

    private static List<Named> withoutFacts(OpenDraft draft) {
        Snapshot in = draft.preview();
        Graph graph = in.dataset().getDefaultGraph();
        Set<EntityId> known = new HashSet<>(draft.base().entities());
        return graph.stream()
                .filter(triple -> in.isNaming(triple.getPredicate()))
                .map(Triple::getSubject)
                .distinct()
                .filter(node -> isThing(node, graph))
                .flatMap(node -> EntityNodes.entity(node).stream()
                        .filter(id -> !known.contains(id))
                        .map(id -> new Named(id, ChangeDescriber.name(node, in))))
                .sorted(Comparator.comparing(Named::label, new NumericNameOrder()))
                .toList();
    }

    private static boolean isThing(Node node, Graph graph) {
        try (Stream<Triple> types = graph.stream(node, RDF.type.asNode(), Node.ANY)) {
            return types.map(Triple::getObject)
                    .noneMatch(type -> type.isURI() && NOT_THINGS.stream().anyMatch(type.getURI()::startsWith));
        }
    }
}
