package org.quadrivia.knowledge.rdf.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of what somebody brings is lost without a word, and what is refused is told with its place, in words for people. */
@Tag("full")
class ImportedFilesTest {
    private static final String LINES = IntStream.range(0, 2000)
            .mapToObj(i -> "<http://e.org/s%d> <http://e.org/p> \"%s\" .\n".formatted(i, Integer.toHexString(i * 7919)))
            .collect(Collectors.joining());

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"data.nt.gz", "data.nq.gz", "data.ttl.gz", "data.trig.gz"})
    void anArchiveThatWasCutOffAnywhereIsRefused(String name) throws IOException {
        byte[] whole = gzip(LINES);
        assertThat(Load.snapshot(write(name, whole)).dataset().getDefaultGraph().size())
                .isEqualTo(2000);

        for (int length : List.of(5, 12, whole.length / 4, whole.length / 2, whole.length - 9, whole.length - 1)) {
            LoadProblem problem = only(write(name, Arrays.copyOf(whole, length)));

            assertThat(problem.message())
                    .as("%d of %d bytes", length, whole.length)
                    .contains("damaged or incomplete");
            assertThat(problem.file()).isEqualTo(name);
        }
    }

    @Test
    void whatFollowsAnArchiveOrIsMissingInItsSecondPartIsNotLostEither() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(gzip(LINES));
        both.writeBytes(gzip("<http://e.org/last> <http://e.org/p> 1 .\n"));
        assertThat(Load.snapshot(write("two.ttl.gz", both.toByteArray()))
                        .dataset()
                        .getDefaultGraph()
                        .size())
                .isEqualTo(2001);
        byte[] cut = Arrays.copyOf(both.toByteArray(), gzip(LINES).length + 4);

        assertThat(only(write("cut.ttl.gz", cut)).message()).contains("damaged");
    }

    @Test
    void aDamagedByteIsNoticed() throws IOException {
        byte[] bytes = gzip(LINES);
        bytes[bytes.length / 2] ^= 0x55;

        assertThat(only(write("bad.nt.gz", bytes)).message()).contains("damaged");
    }

    @Test
    void anEmptyArchiveAndNoArchiveAtAllAreToldApart() throws IOException {
        assertThat(only(write("empty.ttl.gz", new byte[0])).message()).startsWith("The archive is empty");
        assertThat(only(write("none.ttl.gz", LINES.getBytes(StandardCharsets.UTF_8)))
                        .message())
                .startsWith("The file name ends in .gz, but the file is not a gzip archive");
        assertThat(only(write("none.xml.gz", new byte[0])).message()).startsWith("The archive is empty");
    }

    /** Half a gigabyte in half a megabyte; of 4 GB in 4 MB three at once took the process from one gigabyte to five. */
    @ParameterizedTest
    @ValueSource(strings = {"zeros.nt.gz", "zeros.ttl.gz", "zeros.rdf.gz", "zeros.jsonld.gz"})
    void anArchiveThatUnpacksToAThousandTimesItsSizeTakesLittleMemory(String name) throws IOException {
        byte[] zeros = gzip("\0".repeat(1 << 26));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        for (int i = 0; i < 8; i++) {
            bomb.writeBytes(zeros);
        }
        Path file = write(name, bomb.toByteArray());
        LoadControl control =
                LoadControl.within(new LoadControl.Limits(1_000_000, 1_000_000, 8L << 30, 64L << 20, 64L << 20));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        LoadOutcome outcome = KnowledgeLoader.load(file, List.of(), control);

        assertThat(outcome).isInstanceOf(LoadOutcome.Refused.class);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before)
                .as("bytes asked for, all together")
                .isLessThan(128L << 20);
    }

    @Test
    void whatIsNoIriInJsonLdIsCountedAndNamedAndTheRestIsTaken() throws IOException {
        Path file = write("data.jsonld", """
                {"@graph": [
                  {"@id": "http://e.org/The Land 3", "http://e.org/p": "x", "http://e.org/q": "y"},
                  {"@id": "http://e.org/ok", "http://e.org/p": {"@id": "http://e.org/bad object"}},
                  {"@id": "http://e.org/ok", "http://e.org/bad property": 1},
                  {"@id": "http://e.org/ok", "http://e.org/p": {"@value": "z", "@language": "e n!"}},
                  {"@id": "http://e.org/ok", "http://e.org/p": "good"}
                ]}""");

        LoadOutcome.Loaded loaded = Load.loaded(file);

        assertThat(loaded.snapshot().dataset().getDefaultGraph().size()).isEqualTo(1);
        assertThat(loaded.notes())
                .anySatisfy(note -> assertThat(note)
                        .contains("data.jsonld", "4 statements were left out", "http://e.org/The Land 3"))
                .anySatisfy(note -> assertThat(note).contains("1 value was left out", "e n!"));
    }

    @ParameterizedTest
    @CsvSource({
        "'<http://e.org/a> <http://e.org/p> <b> .', nt, b",
        "'<a> <http://e.org/p> <http://e.org/b> <http://e.org/g> .', nq, a",
        "'<http://e.org/a> <http://e.org/p> <http://e.org/b> <g> .', nq, g",
        "'<http://e.org/a> <http://e.org/p> \"1\"^^<t> .', nt, t"
    })
    void relativeIrisWhereThereIsNoBaseAreRefusedWithTheirLine(String line, String ending, String iri)
            throws IOException {
        String good = "<http://e.org/a> <http://e.org/p> <http://e.org/b> .\n";

        LoadProblem problem = only(write("data." + ending, good + line + "\n" + good));

        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.message()).contains("“" + iri + "” is relative");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bad.ttl|<http://e.org/a> <http://e.org/p> <http://e.org/b>\\n# later\\n\\n<http://e.org/c> <http://e.org/p> 1 .|1|a “.” is missing",
                "bad.ttl|<http://e.org/a> <http://e.org/p>|1|The text ends where a name or a value is expected",
                "bad.ttl|hello world|1|expected instead of “hello”",
                "bad.ttl|<http://e.org/a b> <http://e.org/p> 1 .|1|This IRI contains a space",
                "bad.ttl|\\ne:a <http://e.org/p> 1 .|2|The prefix “e:” is not declared",
                "bad.nt|<http://e.org/a> <http://e.org/p> <http://e.org/b>|1|a “.” is missing",
                "bad.nt|<http://e.org/a> <http://e.org/p> <http://e.org/b>\\n<http://e.org/a> <http://e.org/p> <http://e.org/c> .|1|a “.” is missing",
                "bad.trig|<http://e.org/g> { <http://e.org/a> <http://e.org/p> <http://e.org/b>|1|a “.” is missing"
            })
    void faultsAreToldInOurWordsAtTheirPlace(String name, String text, int line, String words) throws IOException {
        LoadProblem problem = only(write(name, text.replace("\\n", "\n")));

        assertThat(problem.line()).as(problem.toString()).isEqualTo(line);
        assertThat(problem.message()).contains(words).doesNotContain("DOT", "EOF", "Out of place", "[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "jsonld", "rdf"})
    void nestingTooDeepIsToldWithItsLine(String ending) throws IOException {
        String rdf = "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='http://e.org/'>";
        String deep = switch (ending) {
            case "jsonld" -> "{\"http://e.org/p\":\n".repeat(3000) + "1" + "}".repeat(3000);
            case "rdf" ->
                rdf + "<rdf:Description><e:p>\n".repeat(3000) + "</e:p></rdf:Description>".repeat(3000) + "</rdf:RDF>";
            default ->
                "<http://e.org/a> <http://e.org/p> " + "[ <http://e.org/p>\n".repeat(3000) + "1" + "]".repeat(3000);
        };

        LoadProblem problem = only(write("deep." + ending, deep));

        assertThat(problem.message()).contains("nested too deeply");
        assertThat(problem.line()).isBetween(200, 600);
    }

    @ParameterizedTest
    @CsvSource({
        "planets.csv, This is a table",
        "notes.txt, This is a text document",
        "map.png, This is a picture",
        "all.zip, Unpack the archive",
        "page.xml, does not begin with an rdf:RDF element",
        "data.json, change the end of its name to .jsonld"
    })
    void whatIsNoRdfByItsNameIsToldWithAllEndingsAndAHint(String name, String hint) throws IOException {
        LoadProblem problem = only(write(name, "x"));

        assertThat(problem.file()).isEqualTo(name);
        assertThat(problem.message()).contains(".ttl", ".owl", ".json-ld", ".xml", hint);
    }

    @Test
    void ofSeveralFilesThatAreNoRdfEachIsNamed() throws IOException {
        write("a.csv", "x");
        write("b.txt", "x");

        assertThat(problems(root)).extracting(LoadProblem::file).containsExactly("a.csv", "b.txt");
    }

    private static List<LoadProblem> problems(Path path) {
        return ((LoadOutcome.Refused) KnowledgeLoader.load(path)).problems();
    }

    private static LoadProblem only(Path path) {
        assertThat(problems(path)).hasSize(1);
        return problems(path).getFirst();
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(root.resolve(name), bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
