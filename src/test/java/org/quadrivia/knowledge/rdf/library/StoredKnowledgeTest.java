package org.quadrivia.knowledge.rdf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.DiskRoom;
import org.quadrivia.knowledge.rdf.store.FolderStores;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.rdf.store.StoreMetadata;
import org.quadrivia.knowledge.rdf.store.TdbStore;
import org.quadrivia.storage.DataFolder;
import org.quadrivia.storage.DataFolderInUse;
import org.quadrivia.storage.DataFolderUnusable;

class StoredKnowledgeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final String ONE =
            "<http://e.org/a> <http://e.org/knows> <http://e.org/b> , [ <http://e.org/name> \"c\" ] .";
    private static final String OTHER = "<http://e.org/a> <http://e.org/knows> <http://e.org/z> .";

    @TempDir
    private Path data;

    @Test
    void isSeededWithTheShippedOntologyOnTheFirstStartAndReadBackTheSameOnTheNext() {
        List<LoadedKnowledgeBase> first = start(shipped(ONE));

        List<LoadedKnowledgeBase> second = start(shipped(ONE));

        assertThat(second).hasSize(1);
        assertThat(second.getFirst().id()).isEqualTo(new KbId("ontology"));
        assertThat(second.getFirst().snapshot().revision())
                .isEqualTo(first.getFirst().snapshot().revision());
        assertThat(second.getFirst().snapshot().asserted().size()).isEqualTo(3);
    }

    @Test
    void keepsTheFamiliesThatWereShippedWithIt() throws IOException {
        start(shipped(ONE));

        LoadedKnowledgeBase second = start(shipped(ONE)).getFirst();

        assertThat(second.attachments().families()).containsExactly(Map.entry("own.rq", "# own"));
    }

    @Test
    void takesANewShippedOntologyAsANewRevisionWhereNobodyEditedTheCopy() {
        String before = start(shipped(ONE)).getFirst().snapshot().revision();

        String after = start(shipped(OTHER)).getFirst().snapshot().revision();

        assertThat(after).isNotEqualTo(before);
        assertThat(history()).containsExactly(before, after);
        assertThat(start(shipped(OTHER)).getFirst().snapshot().revision()).isEqualTo(after);
        assertThat(history()).hasSize(2);
    }

    @Test
    void keepsEachReplacedEditionWithItsFamiliesOverStartsUntilItIsSettled() {
        Snapshot one = start(shipped(ONE)).getFirst().snapshot();
        Snapshot other = start(shipped(OTHER)).getFirst().snapshot();
        String third = "<http://e.org/a> <http://e.org/knows> <http://e.org/third> .";

        start(shipped(third));

        assertThat(settling(shipped(third), other)).containsExactlyInAnyOrder(one.revision(), other.revision());
        assertThat(settling(shipped(third), one)).containsExactly(one.revision());
        assertThat(settling(shipped(third), one)).isEmpty();
        assertThat(history()).hasSize(3);
    }

    /** Returns the digests of the replaced editions that a start finds, and settles one of them. */
    private List<String> settling(ShippedOntology shipped, Snapshot one) {
        try (DataFolder folder = DataFolder.hold(data);
                StoredKnowledge stored = new StoredKnowledge(new FolderStores(folder.path(), CLOCK), () -> shipped)) {
            stored.read();
            List<ReplacedEdition> replaced = stored.replaced();
            assertThat(replaced)
                    .allSatisfy(edition ->
                            assertThat(edition.attachments().families()).containsExactly(Map.entry("own.rq", "# own")));
            replaced.stream()
                    .filter(edition -> edition.snapshot().revision().equals(one.revision()))
                    .forEach(stored::forget);
            return replaced.stream()
                    .map(edition -> edition.snapshot().revision())
                    .toList();
        }
    }

    @Test
    void keepsAnEditedCopyWhenANewVersionShipsAnother() throws IOException {
        LoadedKnowledgeBase seeded = start(shipped(ONE)).getFirst();
        Snapshot edited = snapshot("<http://e.org/a> <http://e.org/knows> <http://e.org/edited> .");
        edit(edited, seeded);

        Snapshot served = start(shipped(OTHER)).getFirst().snapshot();

        assertThat(served.revision()).isEqualTo(edited.revision());
        assertThat(served.asserted()
                        .contains(
                                NodeFactory.createURI("http://e.org/a"),
                                NodeFactory.createURI("http://e.org/knows"),
                                NodeFactory.createURI("http://e.org/edited")))
                .isTrue();
    }

    @Test
    void refusesAFolderThatAnotherProcessHoldsAndNamesThatProcess() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream said = holder.getInputStream()) {
            assertThat(new String(said.readNBytes(4), StandardCharsets.UTF_8)).isEqualTo("held");

            assertThatThrownBy(() -> DataFolder.hold(data))
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining(data.toString())
                    .hasMessageContaining("Process " + holder.pid());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        DataFolder.hold(data).close();
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "in the way");

        assertThatThrownBy(() -> DataFolder.hold(file))
                .isExactlyInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void asksForRoomBeforeItWritesAndSaysHowMuchIsMissing() {
        long megabyte = 1 << 20;

        assertThatThrownBy(() -> DiskRoom.require(data, 3 * megabyte, 17 * megabyte - 1))
                .isExactlyInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining(data + " is too full (3 MB free, 17 MB needed)");
        assertThatCode(() -> DiskRoom.require(data, 17 * megabyte, 17 * megabyte))
                .doesNotThrowAnyException();
    }

    @Test
    void wantsMoreRoomThanAnyDiskHasForMoreQuadsThanItCouldHold() {
        assertThatThrownBy(() -> DiskRoom.require(data, 1L << 50)).isExactlyInstanceOf(DataFolderUnusable.class);
    }

    /** Holds a folder until it is killed. */
    static final class Holder {
        public static void main(String[] args) throws InterruptedException {
            DataFolder held = DataFolder.hold(Path.of(args[0]));
            System.out.print("held");
            System.out.flush();
            Thread.sleep(60_000);
            held.close();
        }
    }

    private List<LoadedKnowledgeBase> start(ShippedOntology shipped) {
        try (DataFolder folder = DataFolder.hold(data);
                StoredKnowledge stored = new StoredKnowledge(new FolderStores(folder.path(), CLOCK), () -> shipped)) {
            return stored.read();
        }
    }

    private static ShippedOntology shipped(String turtle) {
        return ShippedOntology.of(Map.of(
                "data.ttl", turtle.getBytes(StandardCharsets.UTF_8),
                "questions/own.rq", "# own".getBytes(StandardCharsets.UTF_8)));
    }

    private static Snapshot snapshot(String turtle) {
        return shipped(turtle).inFolder(folder -> Load.snapshot(folder));
    }

    private void edit(Snapshot edited, LoadedKnowledgeBase seeded) throws IOException {
        try (TdbStore store = TdbStore.open(tdb(), CLOCK)) {
            StoreMetadata.Head before = store.head().orElseThrow();
            assertThat(before.seed().orElseThrow().revision())
                    .isEqualTo(seeded.snapshot().revision());
            StoreMetadata.Head head = new StoreMetadata.Head(edited.kb(), edited.revision(), before.seed(), Map.of());
            Revision.Note note = new Revision.Note("edited", Optional.empty());
            assertThat(store.replace(Optional.of(before.revision()), head, edited, note))
                    .isPresent();
        }
    }

    private List<String> history() {
        try (TdbStore store = TdbStore.open(tdb(), CLOCK)) {
            return store.history().stream().map(Revision::digest).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Path tdb() {
        return data.resolve("kb/ontology/tdb");
    }
}
