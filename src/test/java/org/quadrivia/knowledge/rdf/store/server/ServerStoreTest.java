package org.quadrivia.knowledge.rdf.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.QuadStoreContract;
import org.quadrivia.knowledge.rdf.store.QuadStores;
import org.quadrivia.knowledge.rdf.store.Revision;
import org.quadrivia.knowledge.rdf.store.RevisionRecords;
import org.quadrivia.storage.DataFolderUnusable;

@Tag("full")
class ServerStoreTest extends QuadStoreContract {
    Fuseki fuseki;

    @Override
    protected QuadStores open() {
        if (fuseki == null) {
            fuseki = new Fuseki(dataset());
        }
        return fuseki.stores();
    }

    DatasetGraph dataset() {
        return DatasetGraphFactory.createTxnMem();
    }

    @AfterEach
    void stopServer() {
        fuseki.close();
    }

    @Test
    void ofManyWhoPublishAtOnceOneDoes() throws Exception {
        Snapshot first = first(FEW);
        List<Future<Optional<Revision>>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 8; i++) {
                Change change = adding("x" + i % 2);
                all.add(threads.submit(() -> publish(first, change)));
            }
        }

        int done = 0;
        for (Future<Optional<Revision>> one : all) {
            done += one.get().isPresent() ? 1 : 0;
        }
        assertThat(done).isEqualTo(1);
        assertThat(history()).hasSize(2);
        assertThat(published(ID).snapshot().revision())
                .isEqualTo(history().getLast().digest());
    }

    @Test
    void aBaseOfSeveralPiecesIsWrittenAndReadWhole() throws Exception {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            many.append("<http://e.org/s%d> <http://e.org/p> \"%d\" <http://e.org/g%d> .%n".formatted(i, i, i % 130));
        }
        Snapshot first = first(many.toString());

        assertThat(published(ID).snapshot().revision()).isEqualTo(first.revision());
        stores.delete(ID);
        assertThat(size()).isZero();
    }

    @Test
    void whatWasBegunAndNeverNamedIsClearedAwayWhenNobodyWritesItAnyMore() throws Exception {
        Snapshot first = first(FEW);
        long before = size();
        SparqlServer server = new SparqlServer(fuseki.address(), Duration.ofSeconds(30));
        new ServerGeneration(server, ServerTerms.generation(ID, "begun")).write(head(first), first);
        long begun = size();

        stores.clearAway();
        assertThat(size()).isEqualTo(begun).isGreaterThan(before);

        ((ServerStores) stores).clearAway(Duration.ZERO);
        assertThat(size()).isEqualTo(before);
        assertThat(published(ID).snapshot().revision()).isEqualTo(first.revision());
    }

    @Test
    void whatWasReplacedOrDeletedLeavesNothing() throws Exception {
        Snapshot first = first(FEW);
        long before = size();
        Optional<Revision> made =
                stores.with(ID, store -> store.replace(Optional.of(first.revision()), head(first), first, NOTE));
        assertThat(made).isPresent();

        assertThat(size())
                .isEqualTo(before
                        + RevisionRecords.triples(made.orElseThrow(), Change.NONE)
                                .size()
                        + 1);
        stores.delete(ID);
        assertThat(size()).isZero();
    }

    @Test
    void whatSomebodyElseChangedThereIsNoticed() throws Exception {
        first(FEW);
        Txn.executeWrite(
                fuseki.dataset,
                () -> fuseki.dataset.stream()
                        .filter(quad -> quad.getObject().isLiteral()
                                && quad.getObject().getLiteralLexicalForm().equals("text"))
                        .toList()
                        .forEach(fuseki.dataset::delete));

        assertThatThrownBy(() -> published(ID))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining("is not the data that was published");
    }

    @Test
    void aServerThatIsGoneIsNamedAndNothingIsLost() throws Exception {
        Snapshot first = first(FEW);
        fuseki.stop();

        assertThatThrownBy(() -> publish(first, adding("x")))
                .isInstanceOf(DataFolderUnusable.class)
                .hasMessageContaining(fuseki.address().query())
                .hasMessageContaining("cannot be reached");
        assertThatThrownBy(stores::heads).isInstanceOf(DataFolderUnusable.class);

        fuseki.startAgain();
        assertThat(stores.heads()).isEqualTo(Map.of(ID, first.revision()));
        assertThat(publish(first, adding("x"))).isPresent();
    }

    long size() {
        fuseki.dataset.begin(ReadWrite.READ);
        try {
            return fuseki.dataset.stream().count();
        } finally {
            fuseki.dataset.end();
        }
    }
}
