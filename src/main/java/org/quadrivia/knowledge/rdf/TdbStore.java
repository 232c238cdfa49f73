package org.quadrivia.knowledge.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem.GraphMemFast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * One knowledge base on disk, in TDB2: the quads of its published revision, what is kept beside them, and the record of its
 * revisions. A revision is one write transaction that holds the change and its record, so both or neither exist. It is read
 * once at the start and never by readers.
 */
final class TdbStore implements AutoCloseable {
    /** How often each folder is open: TDB2 gives all of them one and the same dataset. */
    private static final Map<Path, Integer> OPEN = new HashMap<>();

    private final Path folder;
    private final DatasetGraph dataset;
    private final Clock clock;

    private TdbStore(Path folder, DatasetGraph dataset, Clock clock) {
        this.folder = folder;
        this.dataset = dataset;
        this.clock = clock;
    }

    /**
     * Opens it, empty where there is nothing yet. The folder must be this process's own, see {@link org.quadrivia.storage.DataFolder}.
     *
     * @throws org.quadrivia.storage.DataFolderUnusable where there is nothing yet, nor room for anything
     */
    static TdbStore open(Path folder, Clock clock) throws IOException {
        Files.createDirectories(folder);
        if (isEmpty(folder)) {
            DiskRoom.require(folder, 0);
        }
        Path place = folder.toRealPath();
        synchronized (OPEN) {
            TdbStore store = new TdbStore(place, DatabaseMgr.connectDatasetGraph(place.toString()), clock);
            OPEN.merge(place, 1, Integer::sum);
            return store;
        }
    }

    /** The published revision, read into memory; empty before the first. */
    Optional<Stored> published() {
        return Txn.calculateRead(
                dataset,
                () -> Ledger.head(dataset).map(head -> new Stored(head, Assembly.snapshot(head.kb(), graphs()))));
    }

    /** What is published, without its quads; empty before the first revision. */
    Optional<Ledger.Head> head() {
        return Txn.calculateRead(dataset, () -> Ledger.head(dataset));
    }

    /** All revisions, the first first. */
    List<Revision> history() {
        return Txn.calculateRead(dataset, () -> Ledger.history(dataset));
    }

    /** What a revision changed; empty where that is not kept. */
    Optional<Change> change(int revision) {
        return Txn.calculateRead(dataset, () -> Ledger.change(dataset, revision));
    }

    /**
     * Publishes a revision in the place of the one before. What it changes is not kept, so that it cannot be taken back.
     *
     * @throws org.quadrivia.storage.DataFolderUnusable where the disk has no room for it; the one before stays
     */
    void publish(
            Snapshot snapshot, Optional<Ledger.Seed> seed, Map<String, String> families, KnowledgeStore.Note note) {
        DiskRoom.require(
                folder,
                snapshot.graphs().values().stream().mapToLong(Graph::size).sum());
        Ledger.Head head = new Ledger.Head(snapshot.kb(), snapshot.revision(), seed, families);
        Txn.executeWrite(dataset, () -> {
            graphs().keySet().forEach(dataset::removeGraph);
            snapshot.graphs().forEach((name, graph) -> graph.find().forEach(t -> dataset.add(Quad.create(name, t))));
            Ledger.record(dataset, head, note, clock.instant(), Change.NONE);
        });
    }

    /**
     * Publishes what a change makes of the revision with that digest.
     *
     * @param change all of which has an effect
     * @param next what it makes of it
     * @return false where another revision is published; then nothing is changed
     * @throws org.quadrivia.storage.DataFolderUnusable where the disk has no room for it; the one before stays
     */
    boolean publish(String on, Change change, Snapshot next, KnowledgeStore.Note note) {
        DiskRoom.require(folder, 2L * change.size());
        return Txn.calculateWrite(dataset, () -> {
            Ledger.Head before = Ledger.head(dataset).orElseThrow();
            if (!before.revision().equals(on)) {
                return false;
            }
            change.removed().forEach(dataset::delete);
            change.added().forEach(dataset::add);
            Ledger.Head head = new Ledger.Head(before.kb(), next.revision(), before.seed(), before.families());
            Ledger.record(dataset, head, note, clock.instant(), change);
            return true;
        });
    }

    /** All that is on disk, for transactions of the caller's own. */
    DatasetGraph dataset() {
        return dataset;
    }

    /** What is on disk is whole, closed or not. */
    @Override
    public void close() {
        synchronized (OPEN) {
            if (OPEN.merge(folder, -1, Integer::sum) == 0) {
                OPEN.remove(folder);
                TDBInternal.expel(dataset);
            }
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
            if (!Ledger.keeps(quad.getGraph())) {
                graphs.computeIfAbsent(quad.getGraph(), g -> new GraphMemFast()).add(quad.asTriple());
            }
        });
        return graphs;
    }

    /** @param snapshot in memory; it does not need the store any more */
    record Stored(Ledger.Head head, Snapshot snapshot) {}
}
