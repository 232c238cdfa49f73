package org.quadrivia.authoring.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.QuadText;
import org.quadrivia.knowledge.rdf.change.TrigFragment;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.DatasetExport;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** What is written and read back is the same revision, and as Jena sees it the same graphs up to the names of blank nodes. */
class RoundTripTest {
    /** Beyond, reading JSON-LD takes the library time with the square of it. */
    private static final int MUCH_JSON = 2_000;
    /** Bytes; larger files take long to read already. */
    private static final int LARGE = 700_000;

    private static final int MANY_BLANKS = 1_000;

    /** Jena compares whole datasets by trying each blank node with each, again and again where they look alike. */
    private static final int FEW_BLANKS = 10;

    private static final int SMALL = 2_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ontology", "src/test/resources/kbs/tiny/epl.ttl", "src/test/resources/kbs/tiny/tbbt.nt"})
    void theSmallOnes(String path) throws IOException {
        check(Path.of(path));
    }

    /** Dots in IRIs are resolved by readers of TriG, so these are not among them. */
    @Test
    void oddTermsAsWell() throws IOException {
        Path odd = folder.resolve("odd.nq");
        Files.write(
                odd,
                Files.readAllLines(Path.of("src/test/resources/store/odd.nq")).stream()
                        .filter(line -> !line.contains("/../"))
                        .toList());
        Snapshot before = read(odd);

        check(odd, before, ExportFormat.TRIG);
        check(odd, before, ExportFormat.NQUADS);
    }

    /** Files are read without them, but a teacher may write one. */
    @Test
    void statementsAboutStatementsAreNoJsonLd() throws IOException {
        Snapshot written = new Change(
                        QuadText.read("<urn:a> <urn:p> <<( <urn:s> <urn:q> <urn:o> )>> <urn:g> ."), Set.of())
                .apply(Snapshot.of("http://e.org/", Map.of()));

        assertThatThrownBy(() -> check(folder.resolve("written"), written, ExportFormat.JSONLD))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("Choose TriG");
    }

    @Test
    void thoseFoundInTheWorld() throws IOException {
        for (Path file : world()) {
            if (Files.size(file) < LARGE) {
                Snapshot before = read(file);
                check(file, before, ExportFormat.NQUADS);
                check(file, before, ExportFormat.TRIG);
                if (TrigFragment.all(before).size() < MUCH_JSON) {
                    check(file, before, ExportFormat.JSONLD);
                }
            }
        }
    }

    @Test
    @Tag("long")
    void theLargeOnesFoundInTheWorld() throws IOException {
        for (Path file : world()) {
            Snapshot before = read(file);
            check(file, before, ExportFormat.NQUADS);
            check(file, before, ExportFormat.TRIG);
        }
    }

    private static List<Path> world() throws IOException {
        String kbs = System.getenv("QUADRIVIA_KBS");
        assumeTrue(kbs != null, "QUADRIVIA_KBS names no folder of RDF graphs");
        try (Stream<Path> files = Files.walk(Path.of(kbs))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("invalid"))
                    .filter(file -> file.toString().matches(".*[.](ttl|nt|owl|jsonld)"))
                    .sorted()
                    .toList();
        }
    }

    private void check(Path path) throws IOException {
        Snapshot before = read(path);
        for (ExportFormat format : List.of(ExportFormat.TRIG, ExportFormat.NQUADS, ExportFormat.JSONLD)) {
            check(path, before, format);
        }
        Path whole = folder.resolve("whole.nq");
        DatasetExport.write(before, whole);
        compare(path + " as queries see it", before, read(whole));
    }

    private void check(Path path, Snapshot before, ExportFormat format) throws IOException {
        Path file = folder.resolve(format.file());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            KnowledgeBaseExport.write(before, format, out);
        }
        compare(path + " as " + format, before, read(file));
    }

    private static void compare(String what, Snapshot before, Snapshot after) {
        assertThat(after.revision()).as(what).isEqualTo(before.revision());
        DatasetGraph named = named(before);
        if (blanks(named) < MANY_BLANKS) {
            assertThat(isSame(named, named(after))).as(what).isTrue();
        }
    }

    /** Large ones graph by graph. */
    private static boolean isSame(DatasetGraph one, DatasetGraph other) {
        if (one.stream().count() < SMALL && blanks(one) < FEW_BLANKS) {
            return IsoMatcher.isomorphic(one, other);
        }
        Set<Node> names = new HashSet<>();
        one.listGraphNodes().forEachRemaining(names::add);
        other.listGraphNodes().forEachRemaining(names::add);
        return names.stream()
                .allMatch(name -> name.isBlank() || one.getGraph(name).isIsomorphicWith(other.getGraph(name)));
    }

    private static Snapshot read(Path path) {
        LoadOutcome outcome = KnowledgeLoader.load(path);
        assertThat(outcome).as(path.toString()).isInstanceOf(LoadOutcome.Loaded.class);
        return ((LoadOutcome.Loaded) outcome).snapshot();
    }

    private static DatasetGraph named(Snapshot snapshot) {
        DatasetGraph named = DatasetGraphFactory.create();
        TrigFragment.all(snapshot).forEach(named::add);
        return named;
    }

    private static int blanks(DatasetGraph dataset) {
        Set<Node> blanks = new HashSet<>();
        dataset.find()
                .forEachRemaining(quad -> Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject())
                        .filter(Node::isBlank)
                        .forEach(blanks::add));
        return blanks.size();
    }
}
