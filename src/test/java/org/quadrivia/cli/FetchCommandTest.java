package org.quadrivia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.authoring.fetching.SomebodysGraph;

/** Parts of a real Fuseki's graph, and documents beside it, become files on the command line. */
class FetchCommandTest {
    private static final SomebodysGraph GRAPH = new SomebodysGraph();
    private static final String MOON = SomebodysGraph.PLANETS + "Moon";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void asItWas() {
        GRAPH.reset();
    }

    @AfterAll
    static void stop() {
        GRAPH.close();
    }

    @Test
    void aClassBecomesAKnowledgeBaseInTheWantedLanguages() throws IOException {
        GRAPH.update("INSERT DATA { :Io rdfs:label \"Ío\"@es , \"Io (Mond)\"@de-CH , \"S/1610 J 1\" }");
        Path out = folder.resolve("moons.trig");

        CommandOutput fetched = fetch(GRAPH.endpoint(), "--class", MOON, "--languages", "en,de");
        CommandOutput valid = CommandOutput.by("validate", out.toString());

        assertThat(fetched.code()).as(fetched.err()).isZero();
        assertThat(fetched.out()).contains("statements from localhost", "Written to");
        assertThat(fetched.err()).contains("KB received");
        assertThat(Files.readString(out))
                .contains("\"Io (Mond)\"", "\"S/1610 J 1\"", "\"de, en\"", "fetchedFrom", GRAPH.endpoint())
                .doesNotContain("Ío");
        assertThat(valid.code()).isZero();
    }

    @Test
    void theLimitsAndLanguagesOfPatternsQueriesAndDocumentsHold() throws IOException {
        Path query = Files.writeString(folder.resolve("io.rq"), "DESCRIBE <" + SomebodysGraph.PLANETS + "Io>");
        Path out = folder.resolve("moons.trig");

        assertThat(fetch(GRAPH.endpoint(), "--pattern", "?thing a <" + MOON + ">", "--limit", "2")
                        .code())
                .isZero();
        assertThat(Files.readString(out)).contains("Callisto").doesNotContain("Titania");
        assertThat(fetch(GRAPH.endpoint(), "--query", query.toString()).code()).isZero();
        assertThat(Files.readString(out)).contains("/Io>").doesNotContain("Callisto");
        String page = GRAPH.document(
                "/doc/moon.ttl", "text/turtle", "<#m> <http://e.org/p> \"Mond\"@de , \"Moon\"@en , \"Luna\"@es .");
        CommandOutput document = fetch(page, "--languages", "de");
        assertThat(document.err()).contains("2 texts in other languages were left out");
        assertThat(Files.readString(out)).contains("Mond").doesNotContain("Moon", "Luna");
    }

    @Test
    void whatIsNotAllowedOrNotUnderstoodIsToldInALineAndNothingIsWritten() {
        String away = GRAPH.redirect("/cli/away", "http://169.254.169.254/latest/meta-data");

        assertRefused(CommandOutput.by("fetch", GRAPH.endpoint(), "--out", out()), "No host may be asked yet");
        assertRefused(
                CommandOutput.by("fetch", GRAPH.endpoint(), "--hosts", "dbpedia.org", "--out", out()),
                "does not allow fetching from localhost");
        assertRefused(CommandOutput.by("fetch", GRAPH.endpoint(), "--hosts", "a b", "--out", out()), "a b");
        assertRefused(fetch(away), "does not allow fetching from 169.254.169.254");
        assertRefused(fetch(GRAPH.endpoint(), "--class", MOON, "--languages", "english!"), "“english!” is no tag");
        assertRefused(fetch(GRAPH.endpoint(), "--class", SomebodysGraph.PLANETS + "Comet"), "found nothing");
        assertRefused(fetch(GRAPH.endpoint(), "--query", folder.toString()), "cannot be read");
        assertThat(fetch(GRAPH.endpoint(), "--class", MOON, "--limit", "0").code())
                .isEqualTo(2);
    }

    private void assertRefused(CommandOutput said, String words) {
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains(words).doesNotContain("Exception");
        assertThat(Path.of(out())).doesNotExist();
    }

    private CommandOutput fetch(String address, String... more) {
        String[] whole = new String[more.length + 6];
        System.arraycopy(new String[] {"fetch", address, "--hosts", GRAPH.hosts(), "--out", out()}, 0, whole, 0, 6);
        System.arraycopy(more, 0, whole, 6, more.length);
        return CommandOutput.by(whole);
    }

    private String out() {
        return folder.resolve("moons.trig").toString();
    }
}
