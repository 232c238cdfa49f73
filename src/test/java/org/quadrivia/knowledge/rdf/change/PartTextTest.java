package org.quadrivia.knowledge.rdf.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.knowledge.rdf.load.Load;
import org.quadrivia.knowledge.rdf.load.RdfFile;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

class PartTextTest {
    private static final Path TINY = Path.of("src/test/resources/kbs/tiny");

    static Stream<Path> tiny() throws IOException {
        try (Stream<Path> files = Files.list(TINY)) {
            return files.filter(file -> RdfFile.at(file).isPresent()).sorted().toList().stream();
        }
    }

    /** Whatever there is, what is written and read back speaks of the very same nodes. */
    @ParameterizedTest
    @MethodSource("tiny")
    void textOfAWholeKnowledgeBaseIsReadBackAsItWas(Path file) {
        Snapshot snapshot = Load.snapshot(file);
        Set<Quad> all = PartText.all(snapshot);
        Node home = PartText.home(snapshot);

        PartText.Outcome read = PartText.read(PartText.write(snapshot, all, home), all, home);

        assertThat(read)
                .isInstanceOfSatisfying(
                        PartText.Outcome.Read.class,
                        same -> assertThat(Change.between(
                                                snapshot,
                                                new Change(minus(same.quads(), all), minus(all, same.quads()))
                                                        .apply(snapshot))
                                        .isEmpty())
                                .isTrue());
    }

    @Test
    void aVersionDependsOnTheQuadsAlone() {
        Snapshot snapshot = Load.snapshot(Path.of("src/test/resources/kbs/tiny"));
        Set<Quad> all = PartText.all(snapshot);

        assertThat(PartText.version(all))
                .isEqualTo(PartText.version(List.copyOf(all).reversed()));
        assertThat(PartText.version(Set.of())).isNotEqualTo(PartText.version(all));
    }

    @Test
    void whatIsNestedTooDeeplyIsRefused() {
        String deep = "<a> <b> " + "[ <c> ".repeat(30_000) + "1" + " ]".repeat(30_000) + " .";

        assertThat(PartText.read(deep, Set.of(), org.apache.jena.graph.NodeFactory.createURI("http://e.org/g")))
                .isInstanceOf(PartText.Outcome.Bad.class);
    }

    private static Set<Quad> minus(Set<Quad> all, Set<Quad> without) {
        Set<Quad> left = new java.util.LinkedHashSet<>(all);
        left.removeAll(without);
        return left;
    }
}
