package org.quadrivia.knowledge.rdf.library;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.load.Loading;
import org.quadrivia.knowledge.rdf.snapshot.LazyValue;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.QuadStore;
import org.quadrivia.knowledge.rdf.store.QuadStores;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.rdf.store.StoreMetadata;
import org.quadrivia.knowledge.rdf.view.Cards;
import org.quadrivia.storage.DataFolderUnusable;

/**
 * The knowledge bases that are stored. The files beside their quads are written out to {@code kb/{id}/families} in the data
 * folder. The shipped ontology is stored on the first start, and again if a new version ships another one and the stored copy
 * was not edited. Owns the stores until it is closed.
 */
final class StoredKnowledge implements AutoCloseable {
    private static final int LONGEST_ID = 64;

    private final Path folder;
    private final QuadStores stores;
    private final LazyValue<ShippedOntology> shipped;

    /** @param folder a data folder that this process holds */
    StoredKnowledge(Path folder, QuadStores stores) {
        this(folder, stores, ShippedOntology::read);
    }

    StoredKnowledge(Path folder, QuadStores stores, Supplier<ShippedOntology> shipped) {
        this.folder = folder;
        this.stores = stores;
        this.shipped = new LazyValue<>(shipped);
    }

    QuadStores stores() {
        return stores;
    }

    /**
     * Returns the shipped knowledge base first, then the others by name.
     *
     * @throws DataFolderUnusable if the disk fails, or the server that keeps the knowledge bases
     */
    List<LoadedKnowledgeBase> read() {
        stores.clearAway();
        List<LoadedKnowledgeBase> shelves = new ArrayList<>();
        stores.heads().forEach((id, head) -> {
            if (!head.isEmpty()) {
                open(id).ifPresent(shelves::add);
            }
        });
        if (!shipped.get().isEmpty() && shelves.stream().noneMatch(LoadedKnowledgeBase::shipped)) {
            shelves.add(seed(shelves));
        }
        shelves.sort(Comparator.comparing((LoadedKnowledgeBase shelf) -> !shelf.shipped())
                .thenComparing(shelf -> shelf.id().value()));
        return shelves;
    }

    /** Returns the knowledge base as it is published now; empty if it no longer exists. */
    Optional<LoadedKnowledgeBase> readAnew(KbId id) {
        return stores.with(id, store -> store.published().map(now -> shelf(id, now.head(), now.snapshot())));
    }

    /**
     * Does the same, but first repairs what an older version of this program may have left. If that version let the store
     * rewrite numbers, what is read is not what was published, and nothing could be published on it. Then what is read
     * becomes a revision.
     */
    Optional<LoadedKnowledgeBase> readAsItIs(KbId id) {
        stores.with(id, QuadStore::published)
                .filter(now -> !stores.shared()
                        && !now.head().revision().equals(now.snapshot().revision()))
                .ifPresent(now -> {
                    StoreMetadata.Head head = new StoreMetadata.Head(
                            now.head().kb(),
                            now.snapshot().revision(),
                            now.head().seed(),
                            now.head().families());
                    Revision.Note note = new Revision.Note(Messages.text("store.asItReads"), Optional.empty());
                    stores.with(
                            id, store -> store.replace(Optional.of(now.head().revision()), head, now.snapshot(), note));
                });
        return readAnew(id);
    }

    private Optional<LoadedKnowledgeBase> open(KbId id) {
        Optional<StoreMetadata.Head> head = stores.with(id, QuadStore::head);
        boolean outdated = !shipped.get().isEmpty()
                && head.filter(h -> h.outdated(shipped.get().digest())).isPresent();
        return outdated
                ? Optional.of(publishShipped(id, head.map(StoreMetadata.Head::revision), "store.reseeded"))
                : readAnew(id);
    }

    private LoadedKnowledgeBase seed(List<LoadedKnowledgeBase> others) {
        String word = shipped.get()
                .inFolder(files -> Loading.orRefuse(files).snapshot().kb());
        KbId id = free(
                Cards.id(word),
                wanted -> others.stream().anyMatch(shelf -> shelf.id().equals(wanted)));
        return publishShipped(id, Optional.empty(), "store.seeded");
    }

    /** Publishes the shipped ontology. If somebody else published meanwhile, returns what they published. */
    private LoadedKnowledgeBase publishShipped(KbId id, Optional<String> before, String why) {
        return shipped.get().inFolder(files -> {
            LoadOutcome.Loaded loaded = Loading.orRefuse(files);
            Snapshot snapshot = loaded.snapshot();
            StoreMetadata.Seed seed = new StoreMetadata.Seed(shipped.get().digest(), snapshot.revision());
            StoreMetadata.Head head = new StoreMetadata.Head(
                    snapshot.kb(), snapshot.revision(), Optional.of(seed), AccompanyingFiles.texts(loaded));
            Revision.Note note = new Revision.Note(Messages.text(why), Optional.empty());
            return stores.with(id, store -> store.replace(before, head, snapshot, note))
                    .map(done -> shelf(id, head, snapshot))
                    .or(() -> readAnew(id))
                    .orElseThrow();
        });
    }

    /** Creates a knowledge base with the given name or a similar one that is free and that it may have. */
    LoadedKnowledgeBase create(
            KbId wanted, Snapshot first, Map<String, String> families, Revision.Note note, Predicate<KbId> mayBe) {
        StoreMetadata.Head head = new StoreMetadata.Head(first.kb(), first.revision(), Optional.empty(), families);
        while (true) {
            KbId id = free(wanted, name -> stores.holds(name) || !mayBe.test(name));
            if (stores.with(id, store -> store.replace(Optional.empty(), head, first, note))
                    .isPresent()) {
                return shelf(id, head, first);
            }
        }
    }

    private LoadedKnowledgeBase shelf(KbId id, StoreMetadata.Head head, Snapshot snapshot) {
        try {
            Path place = folder.resolve("kb").resolve(id.value()).resolve("families");
            return AccompanyingFiles.shelf(id, head, snapshot, place);
        } catch (UncheckedIOException e) {
            throw new DataFolderUnusable(Messages.text("store.unwritable", folder, String.valueOf(e.getMessage())), e);
        }
    }

    private static KbId free(KbId wanted, Predicate<KbId> taken) {
        KbId id = wanted;
        for (int i = 2; taken.test(id); i++) {
            String end = "-" + i;
            String start = wanted.value();
            id = new KbId(start.substring(0, Math.min(start.length(), LONGEST_ID - end.length())) + end);
        }
        return id;
    }

    @Override
    public void close() {
        stores.close();
    }

    /** Does the same as {@link #close} for a process that ends. */
    void leave() {
        stores.leave();
    }
}
