package org.quadrivia.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.CommandOutput;

class FamilyGuideTest {
    private static final Path GUIDE = Path.of("src/docs/families.md");
    private static final String REFRESH = "./run families --kb ontology --out " + GUIDE;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theGuideInTheDocsIsTheOneThatTheCommandWrites() {
        Path fresh = folder.resolve("families.md");

        CommandOutput said = CommandOutput.by("families", "--kb", "ontology", "--out", fresh.toString());

        assertThat(said.code()).isZero();
        assertThat(GUIDE).as("refresh it by %s", REFRESH).hasSameTextualContentAs(fresh);
    }

    @Test
    void describesAFamilyOfOnesOwnAndNothingInItIsMarkup() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.rq"), """
                # title:  Who *knows* whom
                # family: mine
                # kind:   single
                # asks:   ?s ?p ?o
                # key:    ?o
                # stem:   "Whom does {s} know?"
                # query:  SELECT ?answer { {?s} {path ?p} ?answer }
                SELECT ?s ?p ?o WHERE { ?s ?p ?o . FILTER (?p = <http://example.org/village#knows>) }
                """);
        Path out = folder.resolve("guide.md");
        String kb = "src/test/resources/org/quadrivia/cli/village.ttl";

        CommandOutput.by("families", "--kb", kb, "--families", mine.toString(), "--out", out.toString());

        assertThat(Files.readString(out))
                .contains(
                        "## mine", "### Who \\*knows\\* whom", "`mine.rq`. Kind: single.", "> Whom does ", "(correct)")
                .contains("SELECT ?answer { {?s} {path ?p} ?answer }");
    }
}
