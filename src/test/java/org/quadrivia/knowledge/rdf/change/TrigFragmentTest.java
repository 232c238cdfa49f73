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

class TrigFragmentTest {
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
        Set<Quad> all = TrigFragment.all(snapshot);
        Node home = TrigFragment.home(snapshot);

        TrigFragment.Outcome read = TrigFragment.read(TrigFragment.write(snapshot, all, home), all, home);

        assertThat(read)
                .isInstanceOfSatisfying(
                        TrigFragment.Outcome.Read.class,
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
        Set<Quad> all = TrigFragment.all(snapshot);

        assertThat(TrigFragment.version(all))
                .isEqualTo(TrigFragment.version(List.copyOf(all).reversed()));
        assertThat(TrigFragment.version(Set.of())).isNotEqualTo(TrigFragment.version(all));
    }

    @Test
    void whatIsNestedTooDeeplyIsRefused() {
        String deep = "<a> <b> " + "[ <c> ".repeat(30_000) + "1" + " ]".repeat(30_000) + " .";

        assertThat(TrigFragment.read(deep, Set.of(), org.apache.jena.graph.NodeFactory.createURI("http://e.org/g")))
                .isInstanceOf(TrigFragment.Outcome.Bad.class);
    }

    private static Set<Quad> minus(Set<Quad> all, Set<Quad> without) {
        Set<Quad> left = new java.util.LinkedHashSet<>(all);
        left.removeAll(without);
        return left;
    }
}
