package org.quadrivia.knowledge.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.KnowledgeBase;

/** The knowledge bases that are served. They are read in the background; who asks before that is done, waits. */
final class Library implements Knowledge, Snapshots {
    private final CompletableFuture<Map<KbId, RdfKnowledgeBase>> shelf;

    /** @param reader gives at least one snapshot, in the order to show them */
    Library(Supplier<List<Snapshot>> reader) {
        shelf = CompletableFuture.supplyAsync(() -> shelve(reader.get()));
        shelf.thenAcceptAsync(bases -> bases.values().forEach(RdfKnowledgeBase::warm));
    }

    @Override
    public List<KbCard> all() {
        return bases().values().stream().map(KnowledgeBase::card).toList();
    }

    @Override
    public Optional<KnowledgeBase> find(KbId id) {
        return Optional.ofNullable(bases().get(id));
    }

    @Override
    public KnowledgeBase first() {
        return bases().values().iterator().next();
    }

    @Override
    public Optional<SnapshotDataset> published(KbId id) {
        return Optional.ofNullable(bases().get(id)).map(RdfKnowledgeBase::snapshot);
    }

    private Map<KbId, RdfKnowledgeBase> bases() {
        try {
            return shelf.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Map<KbId, RdfKnowledgeBase> shelve(List<Snapshot> snapshots) {
        Map<KbId, RdfKnowledgeBase> bases = new LinkedHashMap<>();
        for (Snapshot snapshot : snapshots) {
            KbId id = Cards.id(snapshot.kb());
            bases.put(id, new RdfKnowledgeBase(id, snapshot));
        }
        if (bases.isEmpty()) {
            throw new IllegalStateException("no knowledge base to serve");
        }
        return bases;
    }
}
