package org.quadrivia.knowledge.rdf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.load.KnowledgeRefused;
import org.quadrivia.knowledge.rdf.store.QuadStores;
import org.quadrivia.knowledge.rdf.store.server.Fuseki;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.storage.DataFolderConfiguration;
import org.quadrivia.storage.DataFolderInUse;
import org.quadrivia.storage.DataFolderUnusable;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@Tag("full")
class KnowledgeConfigurationTest {
    @TempDir
    private Path folder;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(KnowledgeConfiguration.class, DataFolderConfiguration.class);

    @Test
    void servesAFileFromMemoryAndStoresNothing() {
        runner.withPropertyValues(
                        "quadrivia.kb=src/test/resources/kbs/tiny/epl.ttl", "quadrivia.data=" + folder.resolve("data"))
                .run(context -> {
                    Knowledge knowledge = context.getBean(Knowledge.class);
                    ServedKnowledge library = context.getBean(ServedKnowledge.class);

                    assertThat(knowledge.all()).hasSize(1);
                    assertThat(knowledge.first().card().title()).isEqualTo("Epl");
                    assertThat(library.published(new KbId("epl"))).isPresent();
                    assertThat(knowledge.find(new KbId("other"))).isEmpty();
                    assertThat(folder.resolve("data")).doesNotExist();
                });
    }

    @Test
    void servesItWithLexiconAndFamilies() {
        runner.withPropertyValues(
                        "quadrivia.kb=src/test/resources/kbs/tiny/epl.ttl",
                        "quadrivia.lexicon=src/test/resources/lexicon/epl.ttl",
                        "quadrivia.families=ontology/questions/object.rq,ontology/questions/type.rq")
                .run(context -> {
                    ServedKnowledge library = context.getBean(ServedKnowledge.class);
                    KbId epl = new KbId("epl");

                    assertThat(library.attachments(epl).families()).containsOnlyKeys("object.rq", "type.rq");
                    assertThat(library.published(epl))
                            .hasValueSatisfying(snapshot -> assertThat(snapshot.label(NodeFactory.createURI(
                                            "http://www.example.com/soccer/ontology/homeStadium")))
                                    .contains("home ground"));
                });
    }

    @Test
    void servesTheShippedOntologyFromTheDataFolder() {
        runner.withPropertyValues("quadrivia.data=" + folder).run(context -> {
            Knowledge knowledge = context.getBean(Knowledge.class);

            assertThat(knowledge.first().card().passages()).isPositive();
            assertThat(folder.resolve("kb")).isDirectoryContaining(path -> Files.isDirectory(path.resolve("tdb")));
        });
    }

    @Test
    void refusesAFolderInUseAtOnceAndFreesItsOwnAtTheEnd() {
        runner.withPropertyValues("quadrivia.data=" + folder).run(first -> {
            assertThat(first).hasNotFailed();

            runner.withPropertyValues("quadrivia.data=" + folder)
                    .run(second -> assertThat(second)
                            .getFailure()
                            .hasRootCauseInstanceOf(Exception.class)
                            .hasStackTraceContaining(DataFolderInUse.class.getName()));
        });
        runner.withPropertyValues("quadrivia.data=" + folder)
                .run(third -> assertThat(third).hasNotFailed());
    }

    @Test
    void keepsThemOnASparqlServerWhereOneIsNamed() {
        try (Fuseki fuseki = new Fuseki()) {
            runner.withPropertyValues(
                            "quadrivia.data=" + folder,
                            "quadrivia.store.query-url=" + fuseki.address().query(),
                            "quadrivia.store.update-url=" + fuseki.address().update())
                    .run(context -> {
                        assertThat(context.getBean(Knowledge.class).all()).hasSize(1);
                        assertThat(folder.resolve("kb")).doesNotExist();
                        try (QuadStores stores = fuseki.stores()) {
                            assertThat(stores.heads()).containsOnlyKeys(new KbId("ceasefire"));
                        }
                    });
        }
    }

    @Test
    void namesAServerThatCannotBeReachedAtTheStart() {
        runner.withPropertyValues(
                        "quadrivia.data=" + folder,
                        "quadrivia.store.query-url=http://localhost:9/query",
                        "quadrivia.store.update-url=http://localhost:9/update")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasRootCauseInstanceOf(Exception.class)
                        .hasStackTraceContaining(DataFolderUnusable.class.getName())
                        .hasStackTraceContaining("http://localhost:9/query cannot be reached"));
    }

    @Test
    void wantsBothAddressesOfAServer() {
        runner.withPropertyValues("quadrivia.data=" + folder, "quadrivia.store.query-url=http://localhost:9/query")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("Only one of the settings quadrivia.store.query-url"));
    }

    @Test
    void tellsWhoAsksThatTheRdfCannotBeRead() {
        runner.withPropertyValues("quadrivia.kb=src/test/resources/kbs/invalid/turtle-syntax-bad-num-04.ttl")
                .run(context -> assertThatThrownBy(
                                () -> context.getBean(Knowledge.class).all())
                        .isInstanceOf(KnowledgeRefused.class)
                        .hasMessageContaining("turtle-syntax-bad-num-04.ttl:1:"));
    }
}
