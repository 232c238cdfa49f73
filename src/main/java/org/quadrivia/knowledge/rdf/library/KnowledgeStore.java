package org.quadrivia.knowledge.rdf.library;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.QuadStore;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.storage.DataFolderUnusable;
import org.quadrivia.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores knowledge bases that can be changed, and their revisions. A revision is stored first and then served. It is stored
 * completely, with its record, or not at all, whatever happens to the process. A knowledge base has one change at a time. If
 * others share the stores, this class follows what they publish. All methods throw {@link StorageFailure} if the disk fails
 * or is full, or if the server that keeps the knowledge bases cannot be reached. In this case nothing is changed, as far as
 * this can be known.
 */
public final class KnowledgeStore {
    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeStore.class);

    private final StoredKnowledge stored;
    private final ServedKnowledge library;
    private final Runnable untilOthersKnow;
    private final Map<KbId, Object> locks = new ConcurrentHashMap<>();
    private final Set<KbId> seenOnce = new HashSet<>();

    KnowledgeStore(StoredKnowledge stored, ServedKnowledge library) {
        this(stored, library, () -> {});
    }

    /** @param untilOthersKnow waits until the other processes that share the stores have followed the change */
    KnowledgeStore(StoredKnowledge stored, ServedKnowledge library, Runnable untilOthersKnow) {
        this.stored = stored;
        this.library = library;
        this.untilOthersKnow = untilOthersKnow;
    }

    /**
     * Creates a knowledge base with the given name, or with that name and a number if it is taken. It is served from now on.
     *
     * @param mayBe decides whether a name that is free here may be used; called before anything is stored
     */
    public synchronized KbId create(
            KbId wanted, Snapshot first, Attachments attachments, Revision.Note note, Predicate<KbId> mayBe) {
        LoadedKnowledgeBase shelf = asked(() -> stored.create(wanted, first, attachments, note, mayBe));
        library.serve(shelf);
        return shelf.id();
    }

    /**
     * Publishes a change of the revision with that digest.
     *
     * @throws IllegalArgumentException if there is no such knowledge base
     */
    public PublishOutcome publish(KbId id, String on, Change change, Revision.Note note) {
        synchronized (lock(id)) {
            Snapshot now = served(id);
            if (!now.revision().equals(on)) {
                return new PublishOutcome.Stale(now);
            }
            Change effect = change.effect(now);
            return effect.isEmpty() ? new PublishOutcome.Nothing() : asked(() -> publish(id, now, effect, note));
        }
    }

    private PublishOutcome publish(KbId id, Snapshot now, Change effect, Revision.Note note) {
        Snapshot next = effect.apply(now);
        Optional<Revision> made = stored.stores().with(id, store -> store.publish(now.revision(), effect, next, note));
        if (made.isEmpty()) {
            catchUp(id);
            return new PublishOutcome.Stale(served(id));
        }
        library.serve(id, next);
        return new PublishOutcome.Published(made.get(), next);
    }

    private Snapshot served(KbId id) {
        return library.published(id).orElseThrow(() -> new IllegalArgumentException("no " + id));
    }

    /** Returns all knowledge bases. Waits until they have been read. */
    public List<KbId> ids() {
        return List.copyOf(library.ids());
    }

    /**
     * Returns the editions of the shipped knowledge base that the server replaced by a newer one, at this start or an earlier
     * one, and that are not settled; none if people had edited them. Waits until all knowledge bases have been read.
     */
    public List<ReplacedEdition> replaced() {
        library.ids();
        return stored.replaced();
    }

    /** Records that everything that people had of a replaced edition has been moved to the newer one. The edition is then deleted. */
    public void settle(ReplacedEdition edition) {
        asked(() -> {
            stored.forget(edition);
            return true;
        });
    }

    /** Returns the edition of the shipped knowledge base that came with this program; empty if none did. */
    public Optional<Snapshot> edition() {
        return stored.edition();
    }

    /** Returns the digest of the edition that the stored shipped knowledge base was made from; empty for other knowledge bases. */
    public Optional<String> seeded(KbId id) {
        return asked(() -> stored.stores().holds(id) ? stored.seeded(id) : Optional.empty());
    }

    /** Returns all revisions, newest first; empty if there is no such knowledge base. */
    public List<Revision> history(KbId id) {
        return asked(() -> stored.stores().holds(id)
                ? stored.stores().with(id, store -> store.history().reversed())
                : List.of());
    }

    /** Returns what a revision changed; empty if that is not kept. */
    public Optional<Change> change(KbId id, int revision) {
        return asked(() -> stored.stores().holds(id)
                ? stored.stores().with(id, store -> store.change(revision))
                : Optional.empty());
    }

    /**
     * Stops serving a knowledge base and deletes all its revisions; does nothing if there is none. If others share the stores,
     * waits until they no longer serve it, because everything else that is stored for the knowledge base is deleted after this
     * call.
     */
    public void delete(KbId id) {
        synchronized (lock(id)) {
            asked(() -> {
                stored.stores().delete(id);
                return true;
            });
            library.withdraw(id);
        }
        if (stored.stores().shared()) {
            untilOthersKnow.run();
        }
    }

    /** Returns whether other processes may store and delete knowledge bases, too. */
    public boolean shared() {
        return stored.stores().shared();
    }

    /**
     * Serves what others have published, created and deleted since the last call. A new knowledge base is served when it is
     * seen for the second time, because another process may still be writing its ownership when it is first seen.
     */
    void follow() {
        Map<KbId, String> heads = stored.stores().heads();
        seenOnce.retainAll(heads.keySet());
        for (KbId id : library.ids()) {
            String served = library.published(id).map(Snapshot::revision).orElse("");
            if (!served.equals(heads.getOrDefault(id, ""))) {
                synchronized (lock(id)) {
                    catchUp(id);
                }
            }
        }
        for (KbId id : heads.keySet()) {
            if (!library.ids().contains(id) && !seenOnce.add(id)) {
                synchronized (lock(id)) {
                    catchUp(id);
                }
            }
        }
        seenOnce.removeAll(library.ids());
    }

    /**
     * Applies the changes since the served revision if they are kept, else reads the knowledge base again. Stops serving it
     * if it no longer exists.
     */
    private void catchUp(KbId id) {
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

    /** Logs what is wrong with the store for those who run it; the caller only learns that it failed. */
    private static <T> T asked(Supplier<T> store) {
        try {
            return store.get();
        } catch (DataFolderUnusable e) {
            LOG.error("{}", e.getMessage());
            throw new StorageFailure(StorageFailure.Kind.UNAVAILABLE, e);
        }
    }

    private Object lock(KbId id) {
        return locks.computeIfAbsent(id, key -> new Object());
    }
}
