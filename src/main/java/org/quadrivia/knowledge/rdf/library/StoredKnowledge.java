package org.quadrivia.knowledge.rdf.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.LazyValue;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.QuadStore;
import org.quadrivia.knowledge.rdf.store.QuadStores;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.rdf.store.StoreMetadata;
import org.quadrivia.knowledge.rdf.view.KbCards;
import org.quadrivia.storage.DataFolderUnusable;

/**
 * The knowledge bases that are stored. The shipped ontology is stored on the first start, and again if a new version ships another one and the stored copy
 * was not edited. Owns the stores until it is closed.
 */
final class StoredKnowledge implements AutoCloseable {
    private static final int LONGEST_ID = 64;

    private final QuadStores stores;
    private final LazyValue<ShippedOntology> shipped;
    private final LazyValue<Optional<Snapshot>> edition;
    private final List<Replaced> replaced = new CopyOnWriteArrayList<>();

    private record Replaced(KbId kb, StoreMetadata.Edition edition) {}

    StoredKnowledge(QuadStores stores) {
        this(stores, ShippedOntology::read);
    }

    StoredKnowledge(QuadStores stores, Supplier<ShippedOntology> shipped) {
        this.stores = stores;
        this.shipped = new LazyValue<>(shipped);
        this.edition = new LazyValue<>(() -> this.shipped.get().isEmpty()
                ? Optional.empty()
                : this.shipped
                        .get()
                        .inFolder(files -> Optional.of(
                                KnowledgeLoader.load(files).orRefuse().snapshot())));
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
        List<LoadedKnowledgeBase> bases = new ArrayList<>();
        stores.heads().forEach((id, head) -> {
            if (!head.isEmpty()) {
                open(id).ifPresent(bases::add);
            }
        });
        if (!shipped.get().isEmpty() && bases.stream().noneMatch(LoadedKnowledgeBase::shipped)) {
            bases.add(seed(bases));
        }
        bases.sort(Comparator.comparing((LoadedKnowledgeBase base) -> !base.shipped())
                .thenComparing(base -> base.id().value()));
        return bases;
    }

    /** Returns the knowledge base as it is published now; empty if it no longer exists. */
    Optional<LoadedKnowledgeBase> readAnew(KbId id) {
        return stores.with(id, store -> store.published().map(now -> loaded(id, now.head(), now.snapshot())));
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
                            now.head().files(),
                            now.head().earlier());
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
        Optional<LoadedKnowledgeBase> stands = readAnew(id);
        Optional<LoadedKnowledgeBase> now =
                outdated ? stands.map(before -> replace(before, head.orElseThrow())) : stands;
        stores.with(id, QuadStore::head).stream()
                .flatMap(after -> after.earlier().stream())
                .forEach(edition -> replaced.add(new Replaced(id, edition)));
        return now;
    }

    private LoadedKnowledgeBase replace(LoadedKnowledgeBase before, StoreMetadata.Head head) {
        List<StoreMetadata.Edition> earlier = new ArrayList<>(head.earlier());
        earlier.add(StoreMetadata.Edition.of(before.snapshot(), head.files()));
        return publishShipped(before.id(), Optional.of(head.revision()), earlier, "store.reseeded");
    }

    /**
     * Returns the unedited editions of the shipped knowledge base that {@link #read} replaced, now or at an earlier start that did
     * not get as far as {@link #forget}.
     */
    List<ReplacedEdition> replaced() {
        return replaced.stream()
                .map(one -> new ReplacedEdition(
                        one.kb(),
                        one.edition().snapshot(),
                        Attachments.of(one.edition().files())))
                .toList();
    }

    /** Returns the edition that this program ships; empty if it ships none. */
    Optional<Snapshot> edition() {
        return edition.get();
    }

    /** Returns the digest of the edition that a shipped knowledge base was last replaced by; empty for other knowledge bases. */
    Optional<String> seeded(KbId id) {
        return stores.with(id, QuadStore::head)
                .flatMap(StoreMetadata.Head::seed)
                .map(StoreMetadata.Seed::revision);
    }

    /** No longer keeps a replaced edition. */
    void forget(ReplacedEdition edition) {
        String revision = edition.snapshot().revision();
        stores.with(edition.kb(), store -> {
            store.forget(revision);
            return true;
        });
        replaced.removeIf(
                one -> one.kb().equals(edition.kb()) && one.edition().revision().equals(revision));
    }

    private LoadedKnowledgeBase seed(List<LoadedKnowledgeBase> others) {
        String word = shipped.get()
                .inFolder(files ->
                        KnowledgeLoader.load(files).orRefuse().snapshot().kb());
        KbId id = free(
                KbCards.id(word),
                wanted -> others.stream().anyMatch(base -> base.id().equals(wanted)));
        return publishShipped(id, Optional.empty(), List.of(), "store.seeded");
    }

    /** Publishes the shipped ontology. If somebody else published meanwhile, returns what they published. */
    private LoadedKnowledgeBase publishShipped(
            KbId id, Optional<String> before, List<StoreMetadata.Edition> earlier, String why) {
        return shipped.get().inFolder(files -> {
            LoadOutcome.Loaded loaded = KnowledgeLoader.load(files).orRefuse();
            Snapshot snapshot = loaded.snapshot();
            StoreMetadata.Seed seed = new StoreMetadata.Seed(shipped.get().digest(), snapshot.revision());
            StoreMetadata.Head head = new StoreMetadata.Head(
                    snapshot.kb(),
                    snapshot.revision(),
                    Optional.of(seed),
                    loaded.attachments().files(),
                    earlier);
            Revision.Note note = new Revision.Note(Messages.text(why), Optional.empty());
            return stores.with(id, store -> store.replace(before, head, snapshot, note))
                    .map(done -> loaded(id, head, snapshot))
                    .or(() -> readAnew(id))
                    .orElseThrow();
        });
    }

    /** Creates a knowledge base with the given name or a similar one that is free and that it may have. */
    LoadedKnowledgeBase create(
            KbId wanted, Snapshot first, Attachments attachments, Revision.Note note, Predicate<KbId> mayBe) {
        StoreMetadata.Head head =
                new StoreMetadata.Head(first.kb(), first.revision(), Optional.empty(), attachments.files());
        while (true) {
            KbId id = free(wanted, name -> stores.holds(name) || !mayBe.test(name));
            if (stores.with(id, store -> store.replace(Optional.empty(), head, first, note))
                    .isPresent()) {
                return loaded(id, head, first);
            }
        }
    }

    private static LoadedKnowledgeBase loaded(KbId id, StoreMetadata.Head head, Snapshot snapshot) {
        return new LoadedKnowledgeBase(id, snapshot, head.seed().isPresent(), Attachments.of(head.files()));
    }

    private static KbId free(KbId wanted, Predicate<KbId> isTaken) {
        KbId id = wanted;
        for (int i = 2; isTaken.test(id); i++) {
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
