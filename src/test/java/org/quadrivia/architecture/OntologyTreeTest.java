package org.quadrivia.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.rdf.family.FamilySet;

/** The files that teachers may change, as they are shipped. */
class OntologyTreeTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final List<String> HEADER =
            List.of("title", "family", "kind", "asks", "key", "stem", "query", "in", "out");

    @Test
    void everyQueryParses() throws IOException {
        List<Path> queries = under(".rq");

        assertThat(queries)
                .hasSizeGreaterThan(7)
                .allSatisfy(file -> QueryFactory.create(Files.readString(file), Syntax.syntaxSPARQL_11));
    }

    @Test
    void everyQueryHasAHeader() throws IOException {
        assertThat(under(".rq")).allSatisfy(file -> {
            String text = Files.readString(file);
            assertThat(HEADER)
                    .as(file.toString())
                    .allSatisfy(name -> assertThat(text).containsPattern("(?m)^# *" + name + ": *\\S"));
        });
    }

    @Test
    void everyFamilyIsAcceptedAndListed() throws IOException {
        FamilySet shipped = FamilySet.with(under(".rq"));
        List<String> listed = Files.readAllLines(ONTOLOGY.resolve("questions/index.txt"));

        assertThat(shipped.refused()).isEmpty();
        assertThat(listed)
                .filteredOn(line -> !line.isBlank())
                .containsExactlyInAnyOrderElementsOf(under(".rq").stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void everyRdfFileParsesWithoutAWarning() throws IOException {
        List<Path> files = Stream.of(".ttl", ".trig").flatMap(this::all).toList();

        assertThat(files)
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> RDFParser.source(file)
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                        .parse(StreamRDFLib.sinkNull()));
    }

    private Stream<Path> all(String ending) {
        try {
            return under(ending).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> under(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ONTOLOGY)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
