package org.quadrivia.knowledge.rdf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.FolderStores;
import org.quadrivia.knowledge.rdf.store.LexicalFormEncoding;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.rdf.store.TdbStore;
import org.quadrivia.storage.DataFolder;

class KnowledgeStoreTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final KbId ID = new KbId("ontology");
    private static final Revision.Note NOTE = new Revision.Note("A name.", Optional.of("p"));

    @TempDir
    private Path data;

    private DataFolder folder;
    private StoredKnowledge stored;
    private ServedKnowledge library;
    private KnowledgeStore store;

    @BeforeEach
    void start() {
        folder = DataFolder.hold(data);
        ShippedOntology shipped = ShippedOntology.of(Map.of("data.ttl", """
                        <http://e.org/a> <http://e.org/knows> <http://e.org/b> , [ <http://e.org/name> "c" ] .
                        """.getBytes(StandardCharsets.UTF_8)));
        stored = new StoredKnowledge(new FolderStores(data, Clock.fixed(NOW, ZoneOffset.UTC)), () -> shipped);
        library = new ServedKnowledge(stored::read, () -> kb -> !kb.value().startsWith("secret"));
        store = new KnowledgeStore(stored, library);
    }

    @AfterEach
    void stop() {
        library.close();
        stored.close();
        folder.close();
    }

    @Test
    void whatIsPublishedIsServedAndReadBackAfterARestart() {
        PublishOutcome outcome = store.publish(ID, now().revision(), adding("x"), NOTE);

        assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
        assertThat(now().dataset().contains(quad("x"))).isTrue();
        String revision = now().revision();
        stop();
        start();
        assertThat(now().revision()).isEqualTo(revision);
    }

    @Test
    void whatAnOlderVersionWroteAnewIsTakenAsItReads() throws IOException {
        Quad price = Quad.create(node("graph"), node("x"), node("price"), decimal("1.50"));
        store.publish(ID, now().revision(), new Change(Set.of(price), Set.of()), NOTE);
        stop();
        try (TdbStore older = TdbStore.open(data.resolve("kb/ontology/tdb"), Clock.systemUTC())) {
            Txn.executeWrite(older.dataset(), () -> {
                older.dataset().delete(LexicalFormEncoding.encode(price));
                older.dataset().add(price);
            });
        }
        start();

        PublishOutcome first = store.publish(ID, now().revision(), adding("y"), NOTE);
        assertThat(first).isInstanceOf(PublishOutcome.Stale.class);
        assertThat(store.publish(ID, now().revision(), adding("y"), NOTE)).isInstanceOf(PublishOutcome.Published.class);

        assertThat(now().dataset().contains(Node.ANY, node("x"), node("price"), decimal("1.5")))
                .isTrue();
        assertThat(store.history(ID)).hasSize(4);
    }

    private static Node decimal(String text) {
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
    }

    @Test
    void itsRecordSaysWhoWhenWhyAndHowMuch() {
        store.publish(ID, now().revision(), adding("x"), NOTE);

        List<Revision> history = store.history(ID);

        assertThat(history).hasSize(2);
        assertThat(history.getFirst())
                .isEqualTo(new Revision(2, now().revision(), "A name.", Optional.of("p"), NOW, 1, 0));
    }

    @Test
    void whoeverPublishesOnAnOlderRevisionChangesNothing() {
        String before = now().revision();
        store.publish(ID, before, adding("x"), NOTE);
        Snapshot published = now();

        PublishOutcome outcome = store.publish(ID, before, adding("y"), NOTE);

        assertThat(outcome).isEqualTo(new PublishOutcome.Stale(published));
        assertThat(now()).isSameAs(published);
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void whatIsSoAlreadyIsNoRevision() {
        store.publish(ID, now().revision(), adding("x"), NOTE);

        PublishOutcome outcome = store.publish(ID, now().revision(), adding("x"), NOTE);

        assertThat(outcome).isInstanceOf(PublishOutcome.Nothing.class);
        assertThat(store.history(ID)).hasSize(2);
    }

    @Test
    void eachOfManyRandomChangesTakenBackGivesTheVeryDatasetBefore() {
        Random random = new Random(1);
        for (int i = 0; i < 20; i++) {
            Snapshot before = now();
            store.publish(ID, before.revision(), randomly(random, before), NOTE);
            Revision last = store.history(ID).getFirst();
            Snapshot after = now();
            Change change = store.change(ID, last.number()).orElseThrow();

            store.publish(ID, after.revision(), change.inverse(), NOTE);

            assertThat(now().revision()).isEqualTo(before.revision());
            assertThat(Change.between(before, now())).isEqualTo(Change.NONE);
            store.publish(ID, now().revision(), change, NOTE);
            assertThat(now().revision()).isEqualTo(after.revision());
        }
    }

    @Test
    void blankNodesKeepTheirLabelsThroughStoreAndRecord() {
        Quad blank = now().dataset().stream(Node.ANY, Node.ANY, node("name"), Node.ANY)
                .filter(quad -> quad.getSubject().isBlank() && !quad.isDefaultGraph())
                .findFirst()
                .orElseThrow();
        store.publish(ID, now().revision(), new Change(Set.of(), Set.of(blank)), NOTE);
        stop();
        start();

        Change change = store.change(ID, 2).orElseThrow();
        store.publish(ID, now().revision(), change.inverse(), NOTE);

        assertThat(change.removed()).containsExactly(blank);
        assertThat(store.history(ID).getFirst().digest())
                .isEqualTo(store.history(ID).getLast().digest());
    }

    @Test
    void aNewOneIsServedUnderAFreeNameAndGoneWhenItIsDeleted() {
        KbId made = store.create(
                ID, now(), Attachments.of(Map.of("own.rq", "# own", "reviews.jsonl", "{}")), NOTE, kb -> true);

        assertThat(made).isEqualTo(new KbId("ontology-2"));
        assertThat(library.find(made)).isPresent();
        assertThat(library.attachments(made).families()).hasSize(1);
        assertThat(library.attachments(made).reviews()).isEqualTo("{}");
        store.delete(made);
        assertThat(library.find(made)).isEmpty();
        assertThat(store.history(made)).isEmpty();
        assertThat(data.resolve("kb/ontology-2")).doesNotExist();
        stop();
        start();
        assertThat(library.all()).hasSize(1);
    }

    @Test
    void whatSomebodyMayNotReadIsNotThere() {
        KbId secret = store.create(new KbId("secret"), now(), Attachments.NONE, NOTE, kb -> true);

        assertThat(library.find(secret)).isEmpty();
        assertThat(library.all()).extracting(card -> card.id()).containsExactly(ID);
        assertThat(library.published(secret)).isPresent();
    }

    @Test
    void anUnknownOneCannotBeChanged() {
        assertThatThrownBy(() -> store.publish(new KbId("none"), "", adding("x"), NOTE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Snapshot now() {
        return library.published(ID).orElseThrow();
    }

    private static Change randomly(Random random, Snapshot on) {
        List<Quad> all =
                on.dataset().stream().filter(quad -> !quad.isDefaultGraph()).toList();
        Quad gone = all.get(random.nextInt(all.size()));
        return new Change(Set.of(quad("r" + random.nextInt(1000)), quad("s" + random.nextInt(1000))), Set.of(gone));
    }

    private static Change adding(String name) {
        return new Change(Set.of(quad(name)), Set.of());
    }

    private static Quad quad(String name) {
        return Quad.create(node("graph"), node(name), node("knows"), node("b"));
    }

    private static Node node(String name) {
        return NodeFactory.createURI("http://e.org/" + name);
    }
}
