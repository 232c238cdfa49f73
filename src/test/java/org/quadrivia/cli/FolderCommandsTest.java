package org.quadrivia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies with the RDF in a folder: families and shapes. */
class FolderCommandsTest {
    private static final String KB = "src/test/resources/org/quadrivia/cli/village.ttl";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aBrokenFamilyBesideTheRdfIsRefusedByItsName() throws IOException {
        Files.copy(Path.of(KB), folder.resolve("village.ttl"));
        Files.writeString(folder.resolve("mine.rq"), "# title: Mine\nSELECT * { ?s ?p ?o }\n");

        CommandOutput said = CommandOutput.by("validate", folder.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("mine.rq");
    }

    @Test
    void theOtherFamiliesGoOnWhereOneIsBroken() throws IOException {
        Files.copy(Path.of(KB), folder.resolve("village.ttl"));
        Files.writeString(folder.resolve("mine.rq"), "# title: Mine\nSELECT * { ?s ?p ?o }\n");
        Path out = folder.resolve("items.jsonl");

        CommandOutput said = CommandOutput.by("generate", "--kb", folder.toString(), "--out", out.toString());

        assertThat(said.err()).startsWith("mine.rq").hasLineCount(1);
        assertThat(said.code()).isEqualTo(1);
        assertThat(Files.readAllLines(out)).isNotEmpty();
    }

    @Test
    void validateRepeatsWhatTheShapesSay() throws IOException {
        Files.copy(Path.of(KB), folder.resolve("village.ttl"));
        Files.createDirectory(folder.resolve("shapes"));
        Files.writeString(folder.resolve("shapes/house.ttl"), """
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                @prefix v: <http://example.org/village#> .
                [] a sh:NodeShape ; sh:targetClass v:House ;
                   sh:property [ sh:path v:cat ; sh:minCount 1 ; sh:message "A house without a cat is no home." ] .
                """);

        CommandOutput said = CommandOutput.by("validate", folder.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("A house without a cat is no home.");
    }
}
