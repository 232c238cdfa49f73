package org.quadrivia.knowledge.rdf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** What the store takes, in time and on disk, does not grow with the number of edits, but for what the record keeps of each. */
@Tag("long")
class ManyEditsTest {
    private static final KbId ID = new KbId("many");
    private static final Revision.Note NOTE = new Revision.Note("One of many.", Optional.empty());

    @TempDir
    private Path data;

    private final List<Long> sizes = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();
    private Snapshot now;

    @Test
    void theDiskThatIsTakenIsBounded() throws IOException {
        Compaction.Bound bound = new Compaction.Bound(1 << 20, 2);

        edit(Load.snapshot(Path.of("src/test/resources/kbs/tiny/epl.ttl")), 60, bound);

        assertThat(Collections.max(sizes)).isLessThan(6 * bound.atLeast());
        assertThat(generations()).singleElement().isNotEqualTo("Data-0001");
        checkWhatIsStored(60);
    }

    /** TDB2 would take the old files away from under what has begun to read them. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatReadsIsNotDisturbedByACompaction() throws Exception {
        edit(Load.snapshot(Path.of("src/test/resources/kbs/tiny/epl.ttl")), 1, Compaction.Bound.of(0));
        try (FolderStores stores = new FolderStores(data, Clock.systemUTC(), Compaction.Bound.of(0));
                TdbStore read = TdbStore.open(data.resolve("kb/many/tdb"), Clock.systemUTC());
                ExecutorService reader = Executors.newSingleThreadExecutor()) {
            reader.submit(read::beginReading).get();
            Random random = new Random(3);
            for (int i = 0; i < 5; i++) {
                publish(stores, randomly(random, i));
                Thread.sleep(100);
            }

            assertThat(reader.submit(read::history).get()).hasSize(2);
            assertThat(read.history()).hasSize(7);
            reader.submit(read::endReading).get();
            publish(stores, randomly(random, 5));
        }
        assertThat(generations()).singleElement().isNotEqualTo("Data-0001");
        checkWhatIsStored(7);
    }

    /** A thousand edits of the shipped knowledge base, with the usual bound. */
    @Test
    @Tag("long")
    void aThousandEditsTakeNoMoreTimeOrRoomAtTheEnd() throws IOException {
        Compaction.Bound bound = Compaction.Bound.USUAL;

        edit(Load.snapshot(Path.of("ontology")), 1_000, bound);

        for (int i = 0; i < 1_000; i += 100) {
            System.out.printf(
                    "Drill: edits %d to %d: median %.1f ms, longest %.1f ms; the store takes up to %.1f MB%n",
                    i + 1,
                    i + 100,
                    nanos.subList(i, i + 100).stream().sorted().toList().get(50) / 1e6,
                    nanos.subList(i, i + 100).stream().mapToLong(n -> n).max().orElseThrow() / 1e6,
                    sizes.subList(i, i + 100).stream().mapToLong(n -> n).max().orElseThrow() / 1048576.0);
        }
        assertThat(Collections.max(sizes)).isLessThan(2 * bound.atLeast());
        checkWhatIsStored(1_000);
    }

    private void edit(Snapshot first, int times, Compaction.Bound bound) {
        Random random = new Random(times);
        now = first;
        try (FolderStores stores = new FolderStores(data, Clock.systemUTC(), bound)) {
            StoreMetadata.Head head = new StoreMetadata.Head(now.kb(), now.revision(), Optional.empty(), Map.of());
            Optional<Revision> made = stores.with(ID, store -> store.replace(Optional.empty(), head, now, NOTE));
            assertThat(made).isPresent();
            for (int i = 0; i < times; i++) {
                long begun = System.nanoTime();
                publish(stores, randomly(random, i));
                nanos.add(System.nanoTime() - begun);
                sizes.add(stores.with(ID, store -> TdbSize.of(((TdbStore) store).dataset())));
            }
        }
    }

    private void publish(FolderStores stores, Change change) {
        Snapshot next = change.apply(now);
        Optional<Revision> made = stores.with(ID, store -> store.publish(now.revision(), change, next, NOTE));
        assertThat(made).isPresent();
        now = next;
    }

    private Change randomly(Random random, int i) {
        List<Quad> all = now.dataset().stream()
                .filter(quad -> !quad.isDefaultGraph())
                .limit(200)
                .toList();
        Quad gone = all.get(random.nextInt(all.size()));
        Quad more = Quad.create(
                gone.getGraph(),
                gone.getSubject(),
                NodeFactory.createURI("http://e.org/p" + random.nextInt(10)),
                NodeFactory.createLiteralString("Edit " + i));
        return new Change(Set.of(more), Set.of(gone));
    }

    private void checkWhatIsStored(int edits) {
        try (FolderStores stores = new FolderStores(data, Clock.systemUTC())) {
            QuadStore.Stored stored = stores.with(ID, QuadStore::published).orElseThrow();
            assertThat(stored.snapshot().revision()).isEqualTo(now.revision());
            assertThat(stores.with(ID, QuadStore::history)).hasSize(edits + 1);
            Optional<Change> kept = stores.with(ID, store -> store.change(edits / 2));
            assertThat(kept).isPresent();
        }
    }

    private List<String> generations() throws IOException {
        try (Stream<Path> all = Files.list(data.resolve("kb/many/tdb"))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("Data-"))
                    .toList();
        }
    }
}
