package org.quadrivia.authoring.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Optional;
import org.quadrivia.Caches;
import org.quadrivia.authoring.access.AccessRefused;
import org.quadrivia.authoring.draft.ChangeDescriber;
import org.quadrivia.authoring.draft.ChangeSet;
import org.quadrivia.authoring.draft.DraftWorkspace;
import org.quadrivia.authoring.draft.EditOutcome;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.KnowledgeBaseMetadata;
import org.quadrivia.knowledge.rdf.library.KnowledgeStore;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.snapshot.Snapshots;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.StorageFailure;
import org.springframework.stereotype.Service;

/**
 * Finds edited copies of the shipped knowledge base for which this program ships a newer edition, and puts the newer edition into
 * drafts of them. All methods throw {@link AccessRefused} if the current person may not change the knowledge base.
 */
@Service
@ConditionalOnStorage
public class ShippedEditions {
    private static final int MAX_KNOWN = 1_000;

    /**
     * A newer edition than the one that a knowledge base was made from.
     *
     * @param since when the knowledge base was made from its edition, or took it over
     * @param added the number of statements that the newer edition would add
     * @param removed the number of statements that it would remove
     * @param kept the number of its changes that are left out, because people here changed the same
     */
    public record Newer(Instant since, int added, int removed, int kept) {}

    private final DraftWorkspace drafts;
    private final Snapshots snapshots;
    private final KnowledgeStore store;
    /** By knowledge base and digest of its published revision. */
    private final Cache<String, Optional<EditionMerge>> known = Caches.bounded(
            "newer-editions", Caffeine.newBuilder().maximumSize(MAX_KNOWN).build());

    ShippedEditions(DraftWorkspace drafts, Snapshots snapshots, KnowledgeStore store) {
        this.drafts = drafts;
        this.snapshots = snapshots;
        this.store = store;
    }

    /**
     * Returns whether a newer edition is shipped, and what it would change; empty if none is, or if that cannot be found out just
     * now.
     */
    public Optional<Newer> newer(KbId kb) {
        try {
            return merge(kb)
                    .map(merge -> new Newer(
                            merge.since(),
                            merge.taken().added().size(),
                            merge.taken().removed().size(),
                            merge.kept().size()));
        } catch (StorageFailure away) {
            return Optional.empty();
        }
    }

    /** Returns in words what taking the newer edition over would change; nothing if there is none. */
    public ChangeSet compare(KbId kb) {
        Snapshot now = drafts.published(kb);
        return merge(kb)
                .map(EditionMerge::taken)
                .map(taken -> ChangeDescriber.of(taken, now, taken.apply(now)))
                .orElse(ChangeSet.NONE);
    }

    /** Adds the newer edition to the current person's draft; empty if there is none. Nothing is published. */
    public Optional<EditOutcome> takeOver(KbId kb) {
        Snapshot now = drafts.published(kb);
        return merge(kb).map(merge -> {
            Change mark = KnowledgeBaseMetadata.edition(now, merge.edition());
            return drafts.edit(drafts.open(kb), merge.taken().then(mark));
        });
    }

    private Optional<EditionMerge> merge(KbId kb) {
        drafts.requireEditor(kb);
        return snapshots.published(kb).flatMap(now -> known.get(kb + " " + now.revision(), key -> find(kb, now)));
    }

    private Optional<EditionMerge> find(KbId kb, Snapshot now) {
        return store.edition()
                .filter(edition -> edition.kb().equals(now.kb()))
                .filter(edition -> !madeFrom(kb, now, edition))
                .flatMap(
                        edition -> EditionMerge.of(now, edition, store.history(kb), number -> store.change(kb, number)))
                .filter(merge -> merge.taken().size() > 0);
    }

    private boolean madeFrom(KbId kb, Snapshot now, Snapshot edition) {
        return KnowledgeBaseMetadata.edition(now)
                .or(() -> store.seeded(kb))
                .filter(edition.revision()::equals)
                .isPresent();
    }
}
