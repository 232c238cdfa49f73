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
 * One knowledge base on disk, in TDB2. A revision is one write transaction that holds the change and its record, so both or
 * neither exist. It is read once at the start and never by readers; what is written over is cleared away now and then, see
 * {@link Compaction}.
 */
final class TdbStore implements QuadStore, AutoCloseable {
    /** How often each folder is open: TDB2 gives all of them one and the same dataset. */
    private static final Map<Path, Integer> OPEN = new HashMap<>();

    private final Path folder;
    private final DatasetGraph dataset;
    private final Clock clock;
    private final Compaction compaction;

    private TdbStore(Path folder, DatasetGraph dataset, Clock clock, Compaction.Bound bound) {
        this.folder = folder;
        this.dataset = dataset;
        this.clock = clock;
        this.compaction = new Compaction(folder, dataset, bound);
    }

    /**
     * Opens it, empty where there is nothing yet. The folder must be this process's own, see {@link org.quadrivia.storage.DataFolder}.
     *
     * @throws org.quadrivia.storage.DataFolderUnusable where there is nothing yet, nor room for anything
     */
    static TdbStore open(Path folder, Clock clock) throws IOException {
        return open(folder, clock, Compaction.Bound.USUAL);
    }

    static TdbStore open(Path folder, Clock clock, Compaction.Bound bound) throws IOException {
        Files.createDirectories(folder);
        if (isEmpty(folder)) {
            DiskRoom.require(folder, 0);
        }
        Path place = folder.toRealPath();
        synchronized (OPEN) {
            if (!OPEN.containsKey(place)) {
                Compaction.clearAwayWhatWasCutShort(place);
            }
            TdbStore store = new TdbStore(place, DatabaseMgr.connectDatasetGraph(place.toString()), clock, bound);
            OPEN.merge(place, 1, Integer::sum);
            return store;
        }
    }

    @Override
    public Optional<Stored> published() {
        return Txn.calculateRead(
                dataset,
                () -> Ledger.head(dataset).map(head -> new Stored(head, Assembly.snapshot(head.kb(), graphs()))));
    }

    @Override
    public Optional<Ledger.Head> head() {
        return Txn.calculateRead(dataset, () -> Ledger.head(dataset));
    }

    /** Which revision is published. */
    Optional<Ledger.Mark> mark() {
        return Txn.calculateRead(dataset, () -> Ledger.mark(dataset));
    }

    @Override
    public List<Revision> history() {
        return Txn.calculateRead(dataset, () -> Records.history(Ledger.history(dataset)));
    }

    @Override
    public Optional<Change> change(int revision) {
        return Txn.calculateRead(dataset, () -> Records.change(Ledger.history(dataset), revision));
    }

    /** @throws org.quadrivia.storage.DataFolderUnusable where the disk has no room for it; the one before stays */
    @Override
    public Optional<Revision> replace(
            Optional<String> before, Ledger.Head head, Snapshot by, KnowledgeStore.Note note) {
        DiskRoom.require(
                folder, by.graphs().values().stream().mapToLong(Graph::size).sum());
        return Txn.calculateWrite(dataset, () -> {
            Optional<Ledger.Mark> now = Ledger.mark(dataset);
            if (!now.map(Ledger.Mark::digest).equals(before)) {
                return Optional.empty();
            }
            Revision made = next(now, head.revision(), note, Change.NONE);
            graphs().keySet().forEach(dataset::removeGraph);
            by.graphs()
                    .forEach((name, graph) ->
                            graph.find().forEach(t -> dataset.add(Lexical.encode(Quad.create(name, t)))));
            Ledger.replace(dataset, head, made);
            return Optional.of(made);
        });
    }

    /** @throws org.quadrivia.storage.DataFolderUnusable where the disk has no room for it; the one before stays */
    @Override
    public Optional<Revision> publish(String on, Change change, Snapshot next, KnowledgeStore.Note note) {
        DiskRoom.require(folder, 2L * change.size());
        String digest = next.revision();
        Optional<Revision> published = Txn.calculateWrite(dataset, () -> {
            Optional<Ledger.Mark> now = Ledger.mark(dataset);
            if (now.filter(mark -> mark.digest().equals(on)).isEmpty()) {
                return Optional.empty();
            }
            Revision made = next(now, digest, note, change);
            change.removed().forEach(quad -> dataset.delete(Lexical.encode(quad)));
            change.added().forEach(quad -> dataset.add(Lexical.encode(quad)));
            Ledger.advance(dataset, made, change);
            return Optional.of(made);
        });
        if (!heldElsewhere()) {
            compaction.beginIfDue();
        }
        return published;
    }

    private Revision next(Optional<Ledger.Mark> now, String digest, KnowledgeStore.Note note, Change change) {
        return Records.next(now.orElse(Ledger.Mark.NONE).number(), digest, note, clock.instant(), change);
    }

    /** All that is on disk, for transactions of the caller's own. */
    DatasetGraph dataset() {
        return dataset;
    }

    /** What is on disk is whole, closed or not. */
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
     * Ends without letting go of its files, which takes a collection of garbage for each store: for a process that ends.
     *
     * @return whether nobody has it open any more
     */
    boolean leave() {
        compaction.awaitEnd();
        synchronized (OPEN) {
            boolean last = OPEN.merge(folder, -1, Integer::sum) == 0;
            if (last) {
                OPEN.remove(folder);
            }
            return last;
        }
    }

    /** As by a backup, which reads what a compaction would have to wait for, and publishing for that. */
    private boolean heldElsewhere() {
        synchronized (OPEN) {
            return OPEN.getOrDefault(folder, 0) > 1;
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
                graphs.computeIfAbsent(quad.getGraph(), g -> new GraphMemFast())
                        .add(quad.getSubject(), quad.getPredicate(), Lexical.decode(quad.getObject()));
            }
        });
        return graphs;
    }
}
