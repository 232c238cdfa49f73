package org.quadrivia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table becomes a knowledge base on the command line, and its next version a difference. */
class ImportCommandTest {
    private static final String MOONS = """
            Moon,Orbits,Diameter (km),Discovered,Discoverer
            Io,Jupiter,"3,643.2",1610,Galileo Galilei
            Europa,Jupiter,"3,121.6",1610,Galileo Galilei
            Ganymede,Jupiter,"5,268.2",1610,Galileo Galilei
            Titan,Saturn,"5,149.5",1655,Christiaan Huygens
            Rhea,Saturn,"1,527.6",1672,Giovanni Cassini
            Triton,Neptune,"2,706.8",1846,William Lassell
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void proposesAMappingAndWritesWhatQuestionsCanBeMadeOf() throws IOException {
        Path out = folder.resolve("moons.trig");
        Path items = folder.resolve("items.jsonl");

        CommandOutput imported = CommandOutput.by("import", table(MOONS), "--out", out.toString());
        CommandOutput valid = CommandOutput.by("validate", out.toString());
        CommandOutput generated = CommandOutput.by("generate", "--kb", out.toString(), "--out", items.toString());

        assertThat(imported.code()).isZero();
        assertThat(imported.out()).contains("6 rows", "all fit", "-metadata.json");
        assertThat(valid.code()).isZero();
        assertThat(generated.code()).isZero();
        assertThat(Files.readString(items)).contains("moons.csv, row", "Titan");
    }

    @Test
    void usesTheMappingThatIsGivenAndComparesWithAnEarlierVersion() throws IOException {
        Path first = folder.resolve("first.trig");
        Path second = folder.resolve("second.trig");
        CommandOutput.by("import", table(MOONS), "--out", first.toString());
        String later = MOONS.replace("1672", "1673").replace("Europa,", "Callisto,");

        CommandOutput said = CommandOutput.by(
                "import",
                table(later),
                "--mapping",
                first + "-metadata.json",
                "--out",
                second.toString(),
                "--before",
                first.toString());

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("1 row new, 1 changed, 1 gone");
    }

    @Test
    void listsWhatDoesNotFitAndRefusesWhatIsNoTable() throws IOException {
        Path out = folder.resolve("out.trig");
        Path pdf = Files.writeString(folder.resolve("x.csv"), "%PDF-1.7");

        CommandOutput broken =
                CommandOutput.by("import", table(MOONS.replace("1846", "c. 1846")), "--out", out.toString());
        CommandOutput refused = CommandOutput.by("import", pdf.toString(), "--out", out.toString());
        CommandOutput invalid =
                CommandOutput.by("import", table(MOONS), "--mapping", pdf.toString(), "--out", out.toString());

        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out()).contains("Row 7, Discovered: “c. 1846”", "Only roughly known", "Written to");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("PDF").hasLineCount(1);
        assertThat(invalid.err()).contains("cannot be used").hasLineCount(1);
    }

    private String table(String text) throws IOException {
        return Files.writeString(folder.resolve("moons.csv"), text).toString();
    }
}
