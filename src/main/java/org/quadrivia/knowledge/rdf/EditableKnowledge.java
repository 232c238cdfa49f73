package org.quadrivia.knowledge.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.quadrivia.knowledge.KbId;

/** The knowledge bases of the data folder: what is published is stored first, then served. One change of a base at a time. */
final class EditableKnowledge implements KnowledgeStore {
    private final StoredKnowledge stored;
    private final Library library;
    private final Map<KbId, Object> locks = new ConcurrentHashMap<>();

    EditableKnowledge(StoredKnowledge stored, Library library) {
        this.stored = stored;
        this.library = library;
    }

    @Override
    public synchronized KbId create(
            KbId wanted, SnapshotDataset first, Map<String, String> families, Note note, Consumer<KbId> before) {
        Shelf shelf = stored.create(wanted, (Snapshot) first, families, note);
        before.accept(shelf.id());
        library.serve(shelf);
        return shelf.id();
    }

    @Override
    public PublishOutcome publish(KbId id, String on, Change change, Note note) {
        synchronized (lock(id)) {
            SnapshotDataset now = library.published(id).orElseThrow(() -> new IllegalArgumentException("no " + id));
            if (!now.revision().equals(on)) {
                return new PublishOutcome.Stale(now);
            }
            Change effect = change.effect(now);
            return effect.isEmpty() ? new PublishOutcome.Nothing() : publish(id, now, effect, note);
        }
    }

    private PublishOutcome publish(KbId id, SnapshotDataset now, Change effect, Note note) {
        Snapshot next = (Snapshot) effect.apply(now);
        return stored.with(id, store -> {
            if (!store.publish(now.revision(), effect, next, note)) {
                throw new IllegalStateException("another revision of " + id + " is stored than is served");
            }
            library.serve(stored.shelf(id, store, next));
            return new PublishOutcome.Published(store.history().getLast(), next);
        });
    }

    @Override
    public List<Revision> history(KbId id) {
        return stored.holds(id) ? stored.with(id, store -> store.history().reversed()) : List.of();
    }

    @Override
    public Optional<Change> change(KbId id, int revision) {
        return stored.holds(id) ? stored.with(id, store -> store.change(revision)) : Optional.empty();
    }

    @Override
    public void delete(KbId id) {
        synchronized (lock(id)) {
            library.withdraw(id);
            if (stored.holds(id)) {
                stored.delete(id);
            }
        }
    }

    private Object lock(KbId id) {
        return locks.computeIfAbsent(id, key -> new Object());
    }
}
