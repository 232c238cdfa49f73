package org.quadrivia.linkeddata.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.RenameDetector;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.springframework.stereotype.Component;

/** Finds out from the stored revisions what became of IRIs that a knowledge base no longer mentions. */
@Component
public class IriHistory {
    private static final int MAX_KNOWLEDGE_BASES = 200;

    private final Descriptions descriptions;
    private final Revisions revisions;
    private final Cache<KbId, Chronicle> chronicles = Caches.bounded(
            "chronicles", Caffeine.newBuilder().maximumSize(MAX_KNOWLEDGE_BASES).build());

    IriHistory(Descriptions descriptions, Revisions revisions) {
        this.descriptions = descriptions;
        this.revisions = revisions;
    }

    /** What became of an IRI. */
    public sealed interface Fate {
        /** The thing has another IRI now. */
        record Renamed(EntityId to) implements Fate {}

        /** The thing was removed by the revision of that number. */
        record Removed(int revision) implements Fate {}

        /** The IRI was never there, or its history is not stored. */
        record Unknown() implements Fate {}
    }

    /** @param id an IRI that the knowledge base does not mention */
    public Fate of(AccessibleKnowledgeBase base, EntityId id) {
        List<Revision> all = revisions.of(base);
        Map<Node, Gone> gone = chronicles
                .asMap()
                .compute(base.id(), (kb, before) -> Chronicle.of(before, all))
                .updated(base, revisions, all);
        return follow(base, gone, NodeFactory.createURI(id.iri()));
    }

    private Fate follow(AccessibleKnowledgeBase base, Map<Node, Gone> gone, Node from) {
        Set<Node> seen = new HashSet<>();
        Gone at = gone.get(from);
        while (at != null && at.successor() != null && seen.add(at.successor())) {
            EntityId to = new EntityId(at.successor().getURI());
            if (descriptions.isKnown(base.dataset(), to)) {
                return new Fate.Renamed(to);
            }
            Gone next = gone.get(at.successor());
            at = next == null ? new Gone(at.revision(), null) : next;
        }
        return at == null ? new Fate.Unknown() : new Fate.Removed(at.revision());
    }

    /** @param successor null if it has none */
    record Gone(int revision, @Nullable Node successor) {}

    /** The IRIs that are gone from one knowledge base. Each of its revisions is read once. */
    private static final class Chronicle {
        /** The time of the first revision. It tells a new knowledge base from a deleted one of the same name. */
        private final Instant begin;

        private final Map<Node, Gone> gone = new HashMap<>();
        private int read;

        private Chronicle(Instant begin) {
            this.begin = begin;
        }

        /** @param all the revisions, newest first */
        static Chronicle of(@Nullable Chronicle before, List<Revision> all) {
            Instant begin = all.getLast().at();
            return before != null && before.begin.equals(begin) ? before : new Chronicle(begin);
        }

        /** Reads the revisions that were not read yet, and returns all IRIs that are gone. */
        synchronized Map<Node, Gone> updated(AccessibleKnowledgeBase base, Revisions revisions, List<Revision> all) {
            PastState past = new PastState(base.dataset().dataset());
            Map<Node, Gone> since = new HashMap<>();
            all.stream()
                    .filter(revision -> revision.number() > read)
                    .forEach(revision -> revisions.change(base, revision).ifPresent(change -> {
                        RenameDetector.gone(change, past)
                                .forEach((node, to) ->
                                        since.putIfAbsent(node, new Gone(revision.number(), to.orElse(null))));
                        past.undo(change);
                    }));
            gone.putAll(since);
            read = Math.max(read, all.getFirst().number());
            return Map.copyOf(gone);
        }
    }

    /** An earlier state of the dataset: the current one without the changes that were undone. */
    static final class PastState implements RenameDetector.StateAfterChange {
        private final DatasetGraph today;
        /** The quads that differ from today: whether each existed then. */
        private final Map<Quad, Boolean> differs = new HashMap<>();

        /** The subjects of quads that were removed since then, by the quads with any subject. */
        private final Map<Quad, Set<Node>> removed = new HashMap<>();

        PastState(DatasetGraph today) {
            this.today = today;
        }

        /** Goes back to the state before that change. */
        void undo(Change change) {
            change.added().forEach(quad -> differs.put(quad, false));
            change.removed().forEach(quad -> {
                differs.put(quad, true);
                removed.computeIfAbsent(
                                anySubject(quad.getGraph(), quad.getPredicate(), quad.getObject()),
                                key -> new HashSet<>())
                        .add(quad.getSubject());
            });
        }

        @Override
        public boolean holds(Quad quad) {
            Boolean held = differs.get(quad);
            return held == null ? today.contains(quad) : held;
        }

        @Override
        public Stream<Node> subjects(Node graph, Node property, Node object) {
            Stream<Node> stillThere =
                    today.stream(graph, Node.ANY, property, object).map(Quad::getSubject);
            return Stream.concat(
                            stillThere, removed.getOrDefault(anySubject(graph, property, object), Set.of()).stream())
                    .filter(subject -> holds(Quad.create(graph, subject, property, object)));
        }

        private static Quad anySubject(Node graph, Node property, Node object) {
            return Quad.create(graph, Node.ANY, property, object);
        }
    }
}
