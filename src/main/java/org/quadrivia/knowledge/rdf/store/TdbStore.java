package org.quadrivia.knowledge.rdf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * One knowledge base on disk, in TDB2. A revision is one write transaction with the change and its record, so both or neither
 * exist. The server reads the store once when it starts; readers use snapshots instead. {@link Compaction} removes overwritten
 * data from time to
 * time.
 */
public final class TdbStore implements QuadStore, AutoCloseable {
    /** The folders that are open. */
    private static final Map<Path, Place> OPEN = new HashMap<>();

    private final Path folder;
    private final DatasetGraph dataset;
    private final Lock transactions;
    private final Clock clock;
    private final Compaction compaction;

    private TdbStore(Path folder, DatasetGraph dataset, ReadWriteLock use, Clock clock, Compaction.Bound bound) {
        this.folder = folder;
        this.dataset = dataset;
        this.transactions = use.readLock();
        this.clock = clock;
        this.compaction = new Compaction(folder, dataset, use.writeLock(), bound);
    }

    /**
     * An open folder and how many times it is open. If a folder is opened several times, TDB2 returns the same dataset. All
     * transactions share the lock. A
     * compaction takes it exclusively, because TDB2 puts the new files under a transaction that began on the old ones.
     */
    private record Place(int times, ReadWriteLock use) {
        Place with(int more) {
            return new Place(times + more, use);
        }
    }

    /**
     * Opens the store; creates an empty one if there is nothing yet. This process must hold the folder, see
     * {@link org.quadrivia.storage.DataFolder}.
     *
     * @throws org.quadrivia.storage.DataFolderUnusable if there is nothing yet and no room for anything
     */
    public static TdbStore open(Path folder, Clock clock) throws IOException {
        return open(folder, clock, Compaction.Bound.USUAL);
    }

    public static TdbStore open(Path folder, Clock clock, Compaction.Bound bound) throws IOException {
        Files.createDirectories(folder);
        if (isEmpty(folder)) {
            DiskRoom.require(folder, 0);
        }
        Path place = folder.toRealPath();
        synchronized (OPEN) {
            if (!OPEN.containsKey(place)) {
                Compaction.clearAwayWhatWasCutShort(place);
            }
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(place.toString());
            Place opened = OPEN.getOrDefault(place, new Place(0, new ReentrantReadWriteLock()))
                    .with(1);
            OPEN.put(place, opened);
            return new TdbStore(place, dataset, opened.use, clock, bound);
        }
    }

    @Override
    public Optional<Stored> published() {
        return read(() -> StoreMetadata.head(dataset).map(head -> new Stored(head, Snapshot.of(head.kb(), graphs()))));
    }

    @Override
    public Optional<StoreMetadata.Head> head() {
        return read(() -> StoreMetadata.head(dataset));
    }

    /** Returns the number and digest of the published revision; empty before the first revision. */
    Optional<StoreMetadata.Mark> mark() {
        return read(() -> StoreMetadata.mark(dataset));
    }

    @Override
    public List<Revision> history() {
        return read(() -> RevisionRecords.history(StoreMetadata.history(dataset)));
    }

    @Override
    public Optional<Change> change(int revision) {
        return read(() -> RevisionRecords.change(StoreMetadata.history(dataset), revision));
    }

    /** @throws org.quadrivia.storage.DataFolderUnusable if the disk has no room for it; the revision before stays published */
    @Override
    public Optional<Revision> replace(
            Optional<String> before, StoreMetadata.Head head, Snapshot by, Revision.Note note) {
        DiskRoom.require(
                folder, by.graphs().values().stream().mapToLong(Graph::size).sum());
        return write(() -> {
            Optional<StoreMetadata.Mark> now = StoreMetadata.mark(dataset);
            if (!now.map(StoreMetadata.Mark::digest).equals(before)) {
                return Optional.empty();
            }
            Revision made = next(now, head.revision(), note, Change.NONE);
            graphs().keySet().forEach(dataset::removeGraph);
            by.graphs()
                    .forEach((name, graph) ->
                            graph.find().forEach(t -> dataset.add(LexicalFormEncoding.encode(Quad.create(name, t)))));
            StoreMetadata.replace(dataset, head, made);
            return Optional.of(made);
        });
    }

    /** @throws org.quadrivia.storage.DataFolderUnusable if the disk has no room for it; the revision before stays published */
    @Override
    public Optional<Revision> publish(String on, Change change, Snapshot next, Revision.Note note) {
        DiskRoom.require(folder, 2L * change.size());
        String digest = next.revision();
        Optional<Revision> published = write(() -> {
            Optional<StoreMetadata.Mark> now = StoreMetadata.mark(dataset);
            if (now.filter(mark -> mark.digest().equals(on)).isEmpty()) {
                return Optional.empty();
            }
            Revision made = next(now, digest, note, change);
            change.removed().forEach(quad -> dataset.delete(LexicalFormEncoding.encode(quad)));
            change.added().forEach(quad -> dataset.add(LexicalFormEncoding.encode(quad)));
            StoreMetadata.advance(dataset, made, change);
            return Optional.of(made);
        });
        compaction.beginIfDue();
        return published;
    }

    @Override
    public void forget(String edition) {
        write(() -> {
            StoreMetadata.forget(dataset, edition);
            return true;
        });
    }

    private Revision next(Optional<StoreMetadata.Mark> now, String digest, Revision.Note note, Change change) {
        return RevisionRecords.next(
                now.orElse(StoreMetadata.Mark.NONE).number(), digest, note, clock.instant(), change);
    }

    /**
     * Returns all that is on disk, for the caller's own transactions. Call this only during a read transaction (see {@link
     * #beginReading}), or while nobody else has the store open.
     */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Begins a read transaction. All that this thread reads until {@link #endReading} is the state of one moment. */
    public void beginReading() {
        transactions.lock();
        try {
            dataset.begin(ReadWrite.READ);
        } catch (RuntimeException e) {
            transactions.unlock();
            throw e;
        }
    }

    /** Ends the read transaction. To be called by the thread that began it. */
    public void endReading() {
        try {
            dataset.end();
        } finally {
            transactions.unlock();
        }
    }

    private <T> T read(Supplier<T> what) {
        transactions.lock();
        try {
            return Txn.calculateRead(dataset, what);
        } finally {
            transactions.unlock();
        }
    }

    private <T> T write(Supplier<T> what) {
        transactions.lock();
        try {
            return Txn.calculateWrite(dataset, what);
        } finally {
            transactions.unlock();
        }
    }

    /** Closes the store. The data on disk is complete even if the store is never closed. */
    @Override
    public void close() {
        compaction.awaitEnd();
        synchronized (OPEN) {
            if (leave()) {
                TDBInternal.expel(dataset);
            }
        }
    }

    /**
     * Stops using the store without releasing its files, which would take a garbage collection for each store. Meant for a
     * process that is about to end.
     *
     * @return whether nobody has the store open any more
     */
    boolean leave() {
        compaction.awaitEnd();
        synchronized (OPEN) {
            Place left = OPEN.computeIfPresent(folder, (same, place) -> place.times > 1 ? place.with(-1) : null);
            return left == null;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private Map<Node, Graph> graphs() {
        Map<Node, Graph> graphs = new HashMap<>();
        dataset.find().forEachRemaining(quad -> {
            if (!StoreMetadata.keeps(quad.getGraph())) {
                graphs.computeIfAbsent(quad.getGraph(), g -> new GraphMemFast())
                        .add(quad.getSubject(), quad.getPredicate(), LexicalFormEncoding.decode(quad.getObject()));
            }
        });
        return graphs;
    }
}
