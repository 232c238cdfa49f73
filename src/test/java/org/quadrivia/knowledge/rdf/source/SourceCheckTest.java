package org.quadrivia.knowledge.rdf.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.quadrivia.knowledge.source.SourceLanguage.SPARQL;
import static org.quadrivia.knowledge.source.SourceLanguage.TRIG;
import static org.quadrivia.knowledge.source.SourceLanguage.TURTLE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.source.Diagnostic;
import org.quadrivia.knowledge.source.SourceLanguage;

class SourceCheckTest {
    private static final String HEAD = "PREFIX : <#>\n";
    private static final SourceCheck CHECK = new SourceCheck();

    @Test
    void whatIsShippedHasNoFault() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            List<Path> trig =
                    files.filter(file -> file.toString().endsWith(".trig")).toList();

            assertThat(trig)
                    .hasSizeGreaterThan(10)
                    .allSatisfy(
                            file -> assertThat(CHECK.check(TRIG, read(file))).isEmpty());
        }
    }

    /** Lines and columns from 1 in UTF-16 units, a tab is one; then the text that is underlined. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TURTLE | :a :b .                      | 2:7 .        | A name or a value is expected instead of “.”.
            TURTLE | ⇥:a⇥:b⇥.                     | 2:8 .        | A name or a value is expected instead of “.”.
            TURTLE | :a :b "𝒳𝒳" :c .             | 2:14 :c      | The statement before this place is not finished correctly. Either a “.” is missing, or the statement contains something that does not belong to it.
            TURTLE | :a :b ex:c .                 | 2:7 ex:c     | The prefix “ex:” is not declared.
            TURTLE | :a :b "x ↵:c :d 'e' .        | 2:7 "x       | This text is not closed. Add the missing quotation mark.
            TURTLE | :a :b '''x ↵:c :d "e" .↵     | 2:7 '''x     | This text is not closed. Add the missing quotation mark.
            TURTLE | # it's ↵:a <b'c> "d' .       | 3:10 "d' .   | This text is not closed. Add the missing quotation mark.
            TURTLE | ↵:a↵:b [ :c ( 1 2 ] .        | 4:15 ]       | A name or a value is expected instead of “]”.
            TURTLE | :a :b                        | 2:6          | The text ends where a name or a value is expected.
            TRIG   | :g { :a :b :c }↵:h { :d :e } | 3:12 }       | A name or a value is expected instead of “}”.
            SPARQL | SELECT * { ?s ?p }           | 2:18 }       | “}” is not expected here. Continue instead with one of these: a name or IRI, a blank node, a variable, TRUE, FALSE, a number …
            SPARQL | SELECT * {↵⇥⇥?s ?p .↵}       | 3:9 .        | “.” is not expected here. Continue instead with one of these: a name or IRI, a blank node, a variable, TRUE, FALSE, a number …
            SPARQL | ASK { ?s ?p "𝒳𝒳" ?o }       | 2:20 ?o      | “?o” is not expected here. Continue instead with one of these: a language tag, VALUES, GRAPH, OPTIONAL, MINUS, BIND …
            SPARQL | SELECT * { ?s ex:p ?o }      | 2:15 ex:p    | The prefix “ex:” is not declared.
            SPARQL | # who ↵SELEC * { ?s ?p ?o }  | 3:1 SELEC    | “SELEC” is not valid at this place.
            SPARQL | ASK { ?s ?p `x }             | 2:13 `x      | “`x” is not valid at this place.
            SPARQL | ASK { ?s ?p ?o } LIMIT x     | 2:24 x       | “x” is not valid at this place.
            SPARQL | ASK { ?s ?p "x }↵# "         | 2:13 "x }    | This text is not closed. Add the missing quotation mark.
            SPARQL | ASK { ?s ?p ?o↵              | 2:15         | The text ends too early. Continue with one of these: VALUES, GRAPH, OPTIONAL, MINUS, BIND, FILTER …
            SPARQL | ASK { ?s ?p :oC              | 2:15 C       | The text ends too early. Continue with one of these: VALUES, GRAPH, OPTIONAL, MINUS, BIND, FILTER …
            SPARQL | ASK { ?s ?p ?o BIND(1 AS ?s) } | 2:26 ?s    | BIND: Variable used when already in-scope: ?s in BIND(1 AS ?s)
            SPARQL | INSERT DATA { :a :b :c }     | 2:1 INSERT   | “INSERT” is not expected here. Continue instead with one of these: BASE, PREFIX, SELECT, DESCRIBE, CONSTRUCT, ASK …
            """)
    void theFirstFaultStandsWhereItIs(SourceLanguage language, String body, String there, String message) {
        String text = HEAD + body.replace('↵', '\n').replace('⇥', '\t');

        List<Diagnostic> found = CHECK.check(language, text);

        assertThat(found).hasSize(1);
        assertThat(there(text, found.getFirst())).isEqualTo(there.strip());
        assertThat(found.getFirst().message()).isEqualTo(message);
        assertThat(found.getFirst().isError()).isTrue();
    }

    @Test
    void warningsStandBesideWhatStopsTheParser() {
        String text = HEAD
                + ":a :b \"x\"^^<http://www.w3.org/2001/XMLSchema#integer> ;\n :c <http://example.org/{d}> .\n:e :f ;";

        List<Diagnostic> found = CHECK.check(TURTLE, text);

        assertThat(found.getFirst())
                .isEqualTo(new Diagnostic(
                        2,
                        7,
                        2,
                        10,
                        Diagnostic.Severity.WARNING,
                        "“x” is not a valid value of the datatype XSD integer."));
        assertThat(found).anySatisfy(fault -> assertThat(fault.message()).startsWith("Bad IRI"));
        assertThat(found.getLast().isError()).isTrue();
        assertThat(found.getLast().line()).isEqualTo(4);
    }

    @Test
    void anErrorIsToldHoweverManyWarningsComeBefore() {
        String text = HEAD + ":a :b <x{> .\n".repeat(500) + ":c :d";

        List<Diagnostic> found = CHECK.check(TURTLE, text + " .. ");

        assertThat(found).hasSize(100);
        assertThat(found.getLast().isError()).isTrue();
        assertThat(found.getLast().line()).isEqualTo(502);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[ :b ", "( ", "<<( :a :b "})
    void whatIsNestedTooDeeplyIsRefused(String opening) {
        assertThat(CHECK.check(TURTLE, HEAD + ":a :b " + opening.repeat(100_000)))
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo("The content is nested too deeply to be read. Use fewer levels, then try again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { %s", "ASK { FILTER(%s"})
    void queriesNestedTooDeeplyAreRefused(String query) {
        String nest = query.endsWith("(%s") ? "(" : "{";

        assertThat(CHECK.check(SPARQL, query.formatted(nest.repeat(100_000))))
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo("The content is nested too deeply to be read. Use fewer levels, then try again.");
    }

    @Test
    void whatWouldTakeMinutesIsRefusedAtOnce() {
        String number = "7".repeat(1_000_000);

        for (String form : List.of("%s", "1.%s", "\"%s\"^^<http://www.w3.org/2001/XMLSchema#integer>")) {
            String value = form.formatted(number);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                assertThat(CHECK.check(TURTLE, HEAD + ":a :b " + value + " .")).hasSize(1);
                assertThat(CHECK.check(SPARQL, "ASK { ?s ?p " + value + " }")).hasSize(1);
            });
        }
    }

    @Test
    void longTextsAreTextLikeAny() {
        String text = HEAD + ":a :b \"" + "x".repeat(3_000_000) + "\" .";

        assertThat(CHECK.check(TURTLE, text)).isEmpty();
        assertThat(CHECK.check(TURTLE, text + "x".repeat(2_000_000)))
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo("This text is longer than 4,000,000 characters, so it is not checked while you write it.");
    }

    @Test
    void endsOfLinesMayBeOfWindows() {
        List<Diagnostic> found = CHECK.check(TURTLE, HEAD.strip() + "\r\n:a :b \"x\r\n:c :d :e .\r\n");

        assertThat(found)
                .singleElement()
                .satisfies(
                        fault -> assertThat(List.of(fault.line(), fault.column(), fault.endLine(), fault.endColumn()))
                                .containsExactly(2, 7, 2, 9));
    }

    @Test
    void nothingIsNoQueryButGoodTurtle() {
        assertThat(CHECK.check(TURTLE, "")).isEmpty();
        assertThat(CHECK.check(SPARQL, "")).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(1);
            assertThat(fault.column()).isEqualTo(1);
        });
    }

    private static String there(String text, Diagnostic fault) {
        String line = text.split("\n", -1)[fault.line() - 1];
        String word = line.substring(fault.column() - 1, fault.endColumn() - 1);
        return (fault.line() + ":" + fault.column() + " " + word).strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
