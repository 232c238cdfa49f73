package org.quadrivia.knowledge.rdf.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.knowledge.Named;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.rdf.load.RdfFile;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.EntityDetails;
import org.quadrivia.knowledge.view.FactGroup;
import org.quadrivia.knowledge.view.KnowledgeBase;

/** Graphs as they are found in the world: the small ones lie here, the large ones where QUADRIVIA_KBS says. */
class KnowledgeGraphsTest {
    private static final Path HERE = Path.of("src/test/resources/kbs");

    @ParameterizedTest
    @CsvSource({"tiny/epl.ttl, 273, Arsenal", "tiny/tbbt.nt, 126, Sheldon Cooper", "elements, 5331, Copper"})
    void readsTheSmallOnesWhole(String name, int triples, String known) {
        Snapshot snapshot = Load.snapshot(HERE.resolve(name));

        assertThat(snapshot.asserted().size()).isEqualTo(triples);
        assertThat(snapshot.language()).isEqualTo("en");
        assertThat(browse(snapshot).search(known, 1))
                .extracting(h -> h.entity().label())
                .containsExactly(known);
    }

    @Test
    @Tag("full")
    void readsAndBrowsesTheLargeOnes() throws IOException {
        String folder = System.getenv("QUADRIVIA_KBS");
        assumeTrue(folder != null, "QUADRIVIA_KBS names no folder of RDF graphs");

        List<Path> graphs = rdf(Path.of(folder));

        assertThat(graphs).isNotEmpty();
        graphs.forEach(graph -> browse(Load.snapshot(graph)));
    }

    /** Opens the pages of the best known entities and sees that no label is missing or an IRI. */
    private static KnowledgeBase browse(Snapshot snapshot) {
        KnowledgeBase base = new RdfKnowledgeBase(KbCards.id(snapshot.kb()), snapshot);
        for (Named named : base.notable(20)) {
            EntityDetails view = base.entity(named.id()).orElseThrow();
            assertThat(view.facts()).as(named.toString()).isNotEmpty();
            for (FactGroup group : view.facts()) {
                assertThat(group.facts()).isNotEmpty().allSatisfy(fact -> {
                    assertThat(fact.object().label()).isNotBlank().doesNotStartWith("_:");
                    assertThat(fact.property().label()).isNotBlank().doesNotContain("://");
                });
            }
        }
        return base;
    }

    private static List<Path> rdf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("invalid"))
                    .filter(file -> RdfFile.at(file).isPresent())
                    .sorted()
                    .toList();
        }
    }
}
