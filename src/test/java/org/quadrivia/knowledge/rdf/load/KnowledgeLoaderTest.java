package org.quadrivia.knowledge.rdf.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

class KnowledgeLoaderTest {
    private static final Path KBS = Path.of("src/test/resources/kbs");

    static List<Path> invalid() throws IOException {
        try (Stream<Path> files = Files.list(KBS.resolve("invalid"))) {
            return files.filter(f -> !f.endsWith("SOURCE.txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void refusesABadFileWithItsNameItsLineAndTheCause(Path file) {
        LoadOutcome outcome = KnowledgeLoader.load(file);

        assertThat(outcome).isInstanceOfSatisfying(LoadOutcome.Refused.class, refused -> {
            LoadProblem problem = refused.problems().getFirst();
            assertThat(problem.file()).isEqualTo(file.getFileName().toString());
            assertThat(problem.message()).isNotBlank();
            if (!file.toString().endsWith(".jsonld")) {
                assertThat(problem.line()).isPositive();
                assertThat(problem.excerpt()).isNotBlank();
            }
        });
    }

    @Test
    void factIdsAreTheDigestOfTheCanonicalTriple() {
        String kb = "https://quadrivia.org/kb/ceasefire/";
        Triple triple = Triple.create(
                NodeFactory.createURI(kb + "rubio-munir-call"),
                NodeFactory.createURI(kb + "callee"),
                NodeFactory.createURI(kb + "asim-munir"));
        Snapshot snapshot = Load.snapshot(KBS.resolve("tiny/epl.ttl"));

        assertThat(snapshot.factId(triple).hex()).isEqualTo("1cc6cbbea50993e92d504076db34e8ff");
    }
}
