package org.quadrivia.knowledge.rdf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.QuadStoreContract;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.rdf.store.server.Fuseki;
import org.quadrivia.storage.DataFolderUnusable;
import org.quadrivia.storage.StorageFailure;

/** Two instances that keep their knowledge bases on one server. */
@Tag("full")
class TwoInstancesTest {
    private static final KbId ID = new KbId("ontology");
    private static final Revision.Note NOTE = new Revision.Note("A reason.", Optional.empty());
    private static final ShippedOntology SHIPPED = ShippedOntology.of(Map.of(
            "one.ttl",
            "<http://e.org/a> <http://e.org/p> [ <http://e.org/q> 1.50 ] .".getBytes(StandardCharsets.UTF_8),
            "questions/own.rq",
            "# own".getBytes(StandardCharsets.UTF_8)));

    private Fuseki fuseki;
    private Instance one;
    private Instance other;
    private final List<String> waited = new ArrayList<>();

    private record Instance(StoredKnowledge stored, ServedKnowledge library, KnowledgeStore knowledge) {
        Snapshot now() {
            return library.published(ID).orElseThrow();
        }

        PublishOutcome publish(String name) {
            return knowledge.publish(ID, now().revision(), QuadStoreContract.adding(name), NOTE);
        }

        void close() {
            library.close();
            stored.close();
        }
    }

    @BeforeEach
    void start() {
        fuseki = new Fuseki();
        one = instance("one");
        other = instance("other");
    }

    private Instance instance(String name) {
        StoredKnowledge stored = new StoredKnowledge(fuseki.stores(), () -> SHIPPED);
        ServedKnowledge library = new ServedKnowledge(stored::read, () -> any -> true);
        library.all();
        return new Instance(stored, library, new KnowledgeStore(stored, library, () -> waited.add(name)));
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        fuseki.close();
    }

    @Test
    void theShippedOneIsPutThereOnce() {
        assertThat(one.stored.stores().heads()).containsOnlyKeys(ID);
        assertThat(other.now().revision()).isEqualTo(one.now().revision());
        assertThat(other.library.attachments(ID).families()).containsExactly(Map.entry("own.rq", "# own"));
        assertThat(other.knowledge.history(ID)).hasSize(1);
    }

    @Test
    void whatTheOnePublishesTheOtherAppliesToWhatItHas() {
        Snapshot before = other.now();
        one.publish("x");
        one.publish("y");

        other.knowledge.follow();

        assertThat(other.now().revision()).isEqualTo(one.now().revision());
        assertThat(other.now().dataset().contains(only("x"))).isTrue();
        assertThat(other.now().graphs().values())
                .as("what was not changed is what it was")
                .contains(before.graphs().values().toArray(Graph[]::new));
    }

    @Test
    void whatIsPublishedOnAnOlderRevisionIsStaleAndThenCaughtUp() {
        one.publish("x");

        PublishOutcome outcome = other.publish("y");

        assertThat(outcome).isEqualTo(new PublishOutcome.Stale(other.now()));
        assertThat(other.now().revision()).isEqualTo(one.now().revision());
        assertThat(other.publish("y")).isInstanceOf(PublishOutcome.Published.class);
        one.knowledge.follow();
        assertThat(one.now().dataset().contains(only("y"))).isTrue();
        assertThat(one.knowledge.history(ID)).hasSize(3);
    }

    @Test
    void aNewOneIsServedWhenItIsSeenTwiceAndADeletedOneNoMore() {
        KbId made = one.knowledge.create(ID, one.now(), Attachments.of(Map.of("more.rq", "# more")), NOTE, kb -> true);

        other.knowledge.follow();
        assertThat(other.library.published(made)).isEmpty();
        other.knowledge.follow();

        assertThat(made).isEqualTo(new KbId("ontology-2"));
        assertThat(other.library.published(made).orElseThrow().revision())
                .isEqualTo(one.now().revision());
        assertThat(other.library.attachments(made).families()).containsExactly(Map.entry("more.rq", "# more"));
        one.knowledge.delete(made);
        assertThat(waited).containsExactly("one");
        other.knowledge.follow();
        assertThat(other.library.all()).extracting(KbCard::id).containsExactly(ID);
        assertThatThrownBy(() -> other.knowledge.publish(made, "", QuadStoreContract.adding("x"), NOTE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereTheWholeWasReplacedItIsReadAnew() {
        Snapshot next = QuadStoreContract.snapshot("<http://e.org/z> <http://e.org/p> \"z\" <http://e.org/g> .");
        Optional<Revision> replaced = one.stored
                .stores()
                .with(
                        ID,
                        store -> store.replace(
                                Optional.of(one.now().revision()), QuadStoreContract.head(next), next, NOTE));
        assertThat(replaced).isPresent();

        other.knowledge.follow();

        assertThat(other.now().revision()).isEqualTo(next.revision());
        assertThat(other.library.attachments(ID).families()).isEmpty();
    }

    @Test
    void whileTheServerIsGoneWhatIsServedStaysAndNothingIsPublished() {
        one.publish("x");
        String served = other.now().revision();
        fuseki.stop();

        assertThatThrownBy(other.knowledge::follow).isInstanceOf(DataFolderUnusable.class);
        assertThatThrownBy(() -> other.publish("y"))
                .isInstanceOf(StorageFailure.class)
                .cause()
                .hasMessageContaining("cannot be reached");

        assertThat(other.now().revision()).isEqualTo(served);
        fuseki.startAgain();
        other.knowledge.follow();
        assertThat(other.now().revision()).isEqualTo(one.now().revision());
        assertThat(other.publish("y")).isInstanceOf(PublishOutcome.Published.class);
    }

    @Test
    void itIsLookedAgainAndAgainAndAfterAFailureToo() throws InterruptedException {
        try (StorePolling watch = new StorePolling(Duration.ofMillis(20), other.knowledge::follow).start()) {
            fuseki.stop();
            Thread.sleep(100);
            fuseki.startAgain();
            one.publish("x");

            long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (!other.now().revision().equals(one.now().revision()) && System.nanoTime() < until) {
                Thread.sleep(20);
            }

            assertThat(other.now().revision()).isEqualTo(one.now().revision());
            assertThat(watch).isNotNull();
        }
    }

    private static org.apache.jena.sparql.core.Quad only(String name) {
        return Set.copyOf(QuadStoreContract.adding(name).added()).iterator().next();
    }
}
