package org.quadrivia.knowledge.rdf.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Files that would do harm, lose something without a word, or are not what they are called. */
@Tag("full")
class HostileFilesTest {
    private static final String RDF =
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:e=\"http://e.org/\">";

    @TempDir
    private Path root;

    @Test
    void expandsInternalEntitiesAndRefusesExternalOnesWithTheirLine() throws IOException {
        String rdf = RDF + "<rdf:Description rdf:about=\"http://e.org/s\"><e:p>&x;</e:p></rdf:Description></rdf:RDF>";
        write("in.rdf", "<?xml version=\"1.0\"?>\n<!DOCTYPE rdf:RDF [\n<!ENTITY x \"inside\">\n]>\n" + rdf);
        write("secret.txt", "outside");
        write("out.rdf", "<?xml version=\"1.0\"?>\n<!DOCTYPE rdf:RDF [\n<!ENTITY x SYSTEM \"secret.txt\">\n]>\n" + rdf);

        Snapshot inside = Load.snapshot(root.resolve("in.rdf"));
        LoadOutcome outside = KnowledgeLoader.load(root.resolve("out.rdf"));

        assertThat(inside.dataset().getDefaultGraph().find().next().getObject().getLiteralLexicalForm())
                .isEqualTo("inside");
        assertThat(outside).isInstanceOfSatisfying(LoadOutcome.Refused.class, refused -> {
            assertThat(refused.problems().getFirst().line()).isEqualTo(3);
            assertThat(refused.problems().getFirst().message()).contains("entity \"x\"");
        });
    }

    @Test
    void neverReadsAJsonLdContextFromAnotherFile() throws IOException {
        Path context = write("context.json", "{\"@context\": {\"name\": \"http://e.org/name\"}}");
        write(
                "data.jsonld",
                "{\"@context\": \"" + context.toUri() + "\", \"@id\": \"http://e.org/s\", \"name\": \"x\"}");

        LoadOutcome outcome = KnowledgeLoader.load(root.resolve("data.jsonld"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        LoadOutcome.Refused.class,
                        refused -> assertThat(refused.problems().getFirst().message())
                                .contains("context.json"));
    }

    @Test
    void readsAFileThatWritesItsNamespacesAsEntitiesThousandsOfTimes() throws IOException {
        String classes = IntStream.range(0, 5000)
                .mapToObj(i -> "<e:C rdf:about=\"&x;" + i + "\"/>")
                .collect(Collectors.joining());
        Path file = write(
                "many.owl",
                "<!DOCTYPE rdf:RDF [<!ENTITY x \"http://e.org/long/name/space#\">]>\n" + RDF + classes + "</rdf:RDF>");

        assertThat(Load.snapshot(file).dataset().getDefaultGraph().size()).isEqualTo(5000);
    }

    @Test
    void refusesEntitiesThatExplode() throws IOException {
        String entities = IntStream.range(1, 9)
                .mapToObj(i -> "<!ENTITY x" + i + " \"" + ("&x" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining());
        Path file = write(
                "bomb.rdf",
                "<!DOCTYPE rdf:RDF [<!ENTITY x0 \"boom\">" + entities + "]>\n" + RDF
                        + "<rdf:Description rdf:about=\"http://e.org/s\"><e:p>&x8;</e:p></rdf:Description></rdf:RDF>");

        assertThat(refusal(file).message()).startsWith("The XML entities");
    }

    @Test
    void refusesBytesThatAreNotUtf8InsteadOfReplacingThem() throws IOException {
        Path file = root.resolve("latin1.ttl");
        Files.write(file, "<http://e.org/s>\n<http://e.org/p> \"caf\u00e9\" .".getBytes(StandardCharsets.ISO_8859_1));

        LoadProblem problem = refusal(file);

        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.message()).contains("UTF-8");
    }

    @Test
    void keepsEveryCharacterOfUtf8() throws IOException {
        Path file = write("all.ttl", "\uFEFF<http://e.org/s> <http://e.org/p> \"é ✓ 𝄞 \uFFFD \u0800 \uD7FF\" .");

        assertThat(Load.snapshot(file)
                        .dataset()
                        .getDefaultGraph()
                        .find()
                        .next()
                        .getObject()
                        .getLiteralLexicalForm())
                .isEqualTo("é ✓ 𝄞 \uFFFD \u0800 \uD7FF");
    }

    @Test
    void saysWhatAFileIsThatIsNotWhatItIsCalled() throws IOException {
        Path page = write("page.ttl", "<!DOCTYPE html>\n<html></html>");
        Path functional = write("functional.owl", "Prefix(:=<http://e.org/>)\nOntology(<http://e.org/>)");
        Path json = write("json.ttl", "{\"name\": 1}");

        assertThat(refusal(page).message()).contains("HTML");
        assertThat(refusal(functional).message()).contains("OWL functional syntax");
        assertThat(refusal(json).message()).contains("JSON");
    }

    @Test
    void namesThePlaceWhereJsonBreaksOff() throws IOException {
        Path file = write("broken.jsonld", "{\n \"@id\": \"http://e.org/s\",\n \"http://e.org/p\": [1, 2\n}");

        assertThat(refusal(file).line()).isEqualTo(4);
    }

    private static LoadProblem refusal(Path file) {
        return ((LoadOutcome.Refused) KnowledgeLoader.load(file)).problems().getFirst();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(root.resolve(name), text);
    }
}
