package org.quadrivia.knowledge.rdf.library;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.QuadStore;
import org.quadrivia.knowledge.rdf.store.Revision;

/** Brings a served knowledge base up to date with what is published, which somebody else may have changed. */
final class StoreFollower {
    private final StoredKnowledge stored;
    private final Library library;

    StoreFollower(StoredKnowledge stored, Library library) {
        this.stored = stored;
        this.library = library;
    }

    /**
     * Applies the changes since the served revision if they are kept, else reads the knowledge base again. Stops serving it
     * if it no longer exists.
     */
    void with(KbId id) {
        if (!stored.stores().holds(id)) {
            library.withdraw(id);
            return;
        }
        Optional<Snapshot> served = library.published(id);
        Optional<Snapshot> changed =
                served.flatMap(snapshot -> stored.stores().with(id, store -> changed(store, snapshot)));
        if (changed.isPresent()) {
            library.serve(id, changed.get());
        } else {
            stored.readAsItIs(id).ifPresent(library::serve);
        }
    }

    private static Optional<Snapshot> changed(QuadStore store, Snapshot served) {
        List<Revision> since = since(store.history(), served.revision());
        Change all = Change.NONE;
        for (Revision revision : since) {
            Optional<Change> one = store.change(revision.number());
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all = all.then(one.get());
        }
        Snapshot next = all.isEmpty() ? served : all.apply(served);
        return Optional.of(next)
                .filter(made -> !since.isEmpty()
                        && made.revision().equals(since.getLast().digest()));
    }

    /** Returns the revisions after that one; empty if that one does not exist. */
    private static List<Revision> since(List<Revision> history, String revision) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).digest().equals(revision)) {
                return history.subList(i + 1, history.size());
            }
        }
        return List.of();
    }
}
