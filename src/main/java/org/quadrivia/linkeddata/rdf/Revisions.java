package org.quadrivia.linkeddata.rdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.springframework.stereotype.Component;

/** The revisions of knowledge bases. Without storage there is exactly one, which was read when the server started. */
@Component
public class Revisions {
    private static final int BASES = 1_000;

    private final Optional<KnowledgeStore> store;
    private final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    /** By the snapshot rather than its digest, since undoing a change leads to the digest of an earlier revision. */
    private final Cache<Snapshot, List<Revision>> known = Caches.bounded(
            "revisions", Caffeine.newBuilder().weakKeys().maximumSize(BASES).build());

    /** @param store empty if nothing is stored */
    Revisions(Optional<KnowledgeStore> store) {
        this.store = store;
    }

    /** Returns the revisions, the published one first; never empty. */
    public List<Revision> of(AccessibleKnowledgeBase base) {
        return known.get(base.dataset(), snapshot -> read(base));
    }

    private List<Revision> read(AccessibleKnowledgeBase base) {
        List<Revision> kept = store.map(all -> all.history(base.id())).orElse(List.of());
        return kept.isEmpty()
                ? List.of(new Revision(1, base.dataset().revision(), "", Optional.empty(), start, 0, 0))
                : kept;
    }

    /** Returns what a revision changed; empty if it is not stored. */
    Optional<Change> change(AccessibleKnowledgeBase base, Revision revision) {
        return store.flatMap(all -> all.change(base.id(), revision.number()));
    }

    /** Returns the published revision. */
    public Revision published(AccessibleKnowledgeBase base) {
        return of(base).getFirst();
    }
}
