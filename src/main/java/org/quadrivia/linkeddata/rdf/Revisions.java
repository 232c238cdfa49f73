package org.quadrivia.linkeddata.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The revisions of knowledge bases. Where nothing is stored there is one: what was read at the start. */
@Component
public class Revisions {
    private static final int BASES = 1_000;

    private final ObjectProvider<KnowledgeStore> store;
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    /** By the snapshot itself: an undone change has the digest of an earlier revision. */
    private final Cache<Snapshot, List<Revision>> known = Caches.bounded(
            "revisions", Caffeine.newBuilder().weakKeys().maximumSize(BASES).build());

    Revisions(ObjectProvider<KnowledgeStore> store) {
        this.store = store;
    }

    /** Its revisions, the published one first; never empty. */
    public List<Revision> of(OpenBase base) {
        return known.get(base.dataset(), snapshot -> read(base));
    }

    private List<Revision> read(OpenBase base) {
        List<Revision> kept = Optional.ofNullable(store.getIfAvailable())
                .map(some -> some.history(base.id()))
                .orElse(List.of());
        return kept.isEmpty()
                ? List.of(new Revision(1, base.dataset().revision(), "", Optional.empty(), start, 0, 0))
                : kept;
    }

    /** The published one. */
    public Revision published(OpenBase base) {
        return of(base).getFirst();
    }
}
