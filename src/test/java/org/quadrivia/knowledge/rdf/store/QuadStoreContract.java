package org.quadrivia.knowledge.rdf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.QuadText;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** What any store has to do, whatever keeps the quads. */
public abstract class QuadStoreContract {
    public static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final KbId ID = new KbId("one");
    public static final Revision.Note NOTE = new Revision.Note("A “reason”.\n", Optional.of("p"));
    public static final String FEW = """
            <http://e.org/a> <http://e.org/p> "text" <http://e.org/g> .
            <http://e.org/a> <http://e.org/p> _:b <http://e.org/g> .
            """;

    @TempDir
    protected Path folder;

    protected QuadStores stores;

    /** As they were left. */
    protected abstract QuadStores open() throws Exception;

    @BeforeEach
    protected void start() throws Exception {
        stores = open();
    }

    @AfterEach
    protected void stop() {
        stores.close();
    }

    @Test
    void nothingIsThereBeforeTheFirstRevision() {
        assertThat(stores.heads()).isEmpty();
        assertThat(stores.holds(ID)).isFalse();
    }

    @Test
    void whatIsPublishedIsReadBackWithAllThatCameWithIt() throws Exception {
        Snapshot first = odd();
        StoreMetadata.Head head = new StoreMetadata.Head(
                first.kb(),
                first.revision(),
                Optional.of(new StoreMetadata.Seed("digest", first.revision())),
                Map.of("own.rq", "# own\n\"\\\"", "shapes/s.ttl", ""));

        Revision made = stores.<Optional<Revision>>with(ID, s -> s.replace(Optional.empty(), head, first, NOTE))
                .orElseThrow();
        stop();
        start();

        QuadStore.Stored stored = published(ID);
        assertThat(stored.head()).isEqualTo(head);
        assertThat(Change.between(stored.snapshot(), first)).isEqualTo(Change.NONE);
        assertThat(stored.snapshot().revision()).isEqualTo(first.revision());
        assertThat(stores.heads()).isEqualTo(Map.of(ID, first.revision()));
        assertThat(history()).containsExactly(made);
        assertThat(made).isEqualTo(new Revision(1, first.revision(), NOTE.why(), NOTE.by(), NOW, 0, 0));
    }

    @Test
    void aChangeIsPublishedWithItsRecord() throws Exception {
        Snapshot first = first(FEW);
        Quad gone = quads(first).stream()
                .filter(quad -> quad.getObject().isBlank())
                .findFirst()
                .orElseThrow();
        Change change = new Change(quads(odd()), Set.of(gone));
        Snapshot next = change.apply(first);

        Revision made = publish(first, change).orElseThrow();
        stop();
        start();

        assertThat(published(ID).snapshot().revision()).isEqualTo(next.revision());
        assertThat(Change.between(published(ID).snapshot(), next)).isEqualTo(Change.NONE);
        assertThat(history()).hasSize(2).last().isEqualTo(made);
        assertThat(made.added()).isEqualTo(change.added().size());
        Optional<Change> kept = stores.with(ID, store -> store.change(2));
        assertThat(kept).contains(change);
        Optional<Change> none = stores.with(ID, store -> store.change(1));
        assertThat(none).isEmpty();
    }

    @Test
    void whoChangesAnOlderRevisionChangesNothing() throws Exception {
        Snapshot first = first(FEW);
        assertThat(publish(first, adding("x"))).isPresent();
        String now = stores.heads().get(ID);

        assertThat(publish(first, adding("y"))).isEmpty();
        Optional<Revision> replaced =
                stores.with(ID, store -> store.replace(Optional.of(first.revision()), head(first), first, NOTE));
        assertThat(replaced).isEmpty();
        Optional<Revision> again = stores.with(ID, store -> store.replace(Optional.empty(), head(first), first, NOTE));
        assertThat(again).isEmpty();

        assertThat(stores.heads()).containsEntry(ID, now);
        assertThat(published(ID).snapshot().revision()).isEqualTo(now);
        assertThat(history()).hasSize(2);
    }

    @Test
    void anotherWholeTakesThePlaceOfTheOneBeforeAndTheRecordGoesOn() throws Exception {
        Snapshot first = first(FEW);
        Snapshot other = snapshot("<http://e.org/z> <http://e.org/p> \"1\" <http://e.org/other> .");

        Optional<Revision> made =
                stores.with(ID, store -> store.replace(Optional.of(first.revision()), head(other), other, NOTE));

        assertThat(made).map(Revision::number).contains(2);
        assertThat(quads(published(ID).snapshot())).isEqualTo(quads(other));
        assertThat(history()).extracting(Revision::digest).containsExactly(first.revision(), other.revision());
    }

    @Test
    void aReplacedEditionIsKeptThroughLaterRevisionsUntilItIsForgotten() throws Exception {
        Snapshot first = first(FEW);
        Snapshot odd = odd();
        Snapshot other = snapshot("<http://e.org/z> <http://e.org/p> \"1\" <http://e.org/other> .");
        StoreMetadata.Edition one = StoreMetadata.Edition.of(first, Map.of("own.rq", "# own", "shapes/s.ttl", ""));
        StoreMetadata.Edition two = StoreMetadata.Edition.of(odd, Map.of("own.rq", "# own"));
        Map<String, String> files = Map.of("own.rq", "# other");
        StoreMetadata.Head head =
                new StoreMetadata.Head(other.kb(), other.revision(), Optional.empty(), files, List.of(one, two));
        Optional<Revision> made =
                stores.with(ID, store -> store.replace(Optional.of(first.revision()), head, other, NOTE));
        assertThat(made).isPresent();
        assertThat(publish(other, adding("x"))).isPresent();
        stop();
        start();

        List<StoreMetadata.Edition> kept = published(ID).head().earlier();
        assertThat(kept).containsExactlyInAnyOrder(one, two);
        assertThat(kept)
                .allSatisfy(edition -> assertThat(edition.snapshot().revision()).isEqualTo(edition.revision()));
        forget(one.revision());
        assertThat(published(ID).head().earlier()).containsExactly(two);
        forget(one.revision());
        forget(two.revision());
        assertThat(published(ID).head().earlier()).isEmpty();
        assertThat(published(ID).head().files()).isEqualTo(files);
        assertThat(history()).hasSize(3);
    }

    private void forget(String edition) {
        stores.with(ID, store -> {
            store.forget(edition);
            return true;
        });
    }

    @Test
    void randomChangesTakenBackOneByOneGiveEachRevisionThatThereWas() throws Exception {
        Random random = new Random(3);
        Snapshot now = first(FEW);
        for (int i = 0; i < 8; i++) {
            Change change = randomly(random, now, i);
            assertThat(publish(now, change)).isPresent();
            now = change.apply(now);
        }
        stop();
        start();

        Snapshot back = published(ID).snapshot();
        List<Revision> history = history();
        for (int i = history.size() - 1; i > 0; i--) {
            int number = history.get(i).number();
            assertThat(back.revision()).isEqualTo(history.get(i).digest());
            Optional<Change> change = stores.with(ID, store -> store.change(number));
            back = change.orElseThrow().inverse().apply(back);
        }
        assertThat(back.revision()).isEqualTo(history.getFirst().digest());
    }

    @Test
    void basesWithTheSameNamesOfGraphsAreNotMixed() throws Exception {
        Snapshot first = first(FEW);
        KbId copy = new KbId("one-2");
        Optional<Revision> copied =
                stores.with(copy, store -> store.replace(Optional.empty(), head(first), first, NOTE));
        assertThat(copied).isPresent();

        assertThat(publish(first, adding("x"))).isPresent();

        assertThat(published(copy).snapshot().revision()).isEqualTo(first.revision());
        assertThat(published(ID).snapshot().revision()).isNotEqualTo(first.revision());
        stores.delete(copy);
        assertThat(stores.heads()).containsOnlyKeys(ID);
        assertThat(stores.holds(copy)).isFalse();
        assertThat(published(ID).snapshot().graphs()).hasSize(1);
        stores.delete(copy);
        stores.delete(ID);
        assertThat(stores.heads()).isEmpty();
    }

    /** Terms that are easily taken for others or cannot be written everywhere. */
    protected Snapshot odd() throws Exception {
        return snapshot(Files.readString(Path.of("src/test/resources/store/odd.nq"), StandardCharsets.UTF_8));
    }

    protected Snapshot first(String nquads) throws Exception {
        Snapshot first = snapshot(nquads);
        Optional<Revision> made = stores.with(ID, store -> store.replace(Optional.empty(), head(first), first, NOTE));
        assertThat(made).isPresent();
        return first;
    }

    protected Optional<Revision> publish(Snapshot on, Change change) {
        return stores.with(ID, store -> store.publish(on.revision(), change, change.apply(on), NOTE));
    }

    protected QuadStore.Stored published(KbId id) {
        return stores.<Optional<QuadStore.Stored>>with(id, QuadStore::published).orElseThrow();
    }

    protected List<Revision> history() {
        return stores.with(ID, QuadStore::history);
    }

    public static Snapshot snapshot(String nquads) {
        return new Change(QuadText.read(nquads), Set.of()).apply(Snapshot.of("http://e.org/", Map.of()));
    }

    public static StoreMetadata.Head head(Snapshot snapshot) {
        return new StoreMetadata.Head(snapshot.kb(), snapshot.revision(), Optional.empty(), Map.of());
    }

    public static Set<Quad> quads(Snapshot snapshot) {
        return snapshot.dataset().stream()
                .filter(quad -> !quad.isDefaultGraph())
                .collect(Collectors.toSet());
    }

    public static Change adding(String name) {
        return new Change(Set.of(Quad.create(iri("g"), iri(name), iri("p"), iri("o"))), Set.of());
    }

    private static Change randomly(Random random, Snapshot on, int i) {
        List<Quad> all = List.copyOf(quads(on));
        Quad gone = all.get(random.nextInt(all.size()));
        Node blank = NodeFactory.createBlankNode();
        Quad more = Quad.create(iri("g" + random.nextInt(3)), blank, iri("p"), iri("o" + i));
        Quad most = Quad.create(blank, blank, iri("p"), gone.getSubject());
        return new Change(Set.of(more, most), Set.of(gone));
    }

    public static Node iri(String name) {
        return NodeFactory.createURI("http://e.org/" + name);
    }
}
