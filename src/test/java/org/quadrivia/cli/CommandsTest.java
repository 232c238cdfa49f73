package org.quadrivia.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsTest {
    private static final String KB = "src/test/resources/org/quadrivia/cli/village.ttl";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void helpShowsHowToServeAndEveryCommand() {
        CommandOutput said = CommandOutput.by("--help");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains(
                        "--port",
                        "--data",
                        "--base-url",
                        "--kb",
                        "--lexicon",
                        "--families",
                        "generate",
                        "check",
                        "profile",
                        "validate",
                        "export")
                .doesNotContain("rehearse", "${");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandAndOptionHasItsHelp(String command) {
        CommandOutput said = CommandOutput.by(command, "--help");

        assertThat(said.code()).isZero();
        List<String> options = said.out()
                .lines()
                .filter(line -> line.matches(" {2,6}(-h, )?--\\w.*"))
                .toList();
        assertThat(options).isNotEmpty().allSatisfy(line -> assertThat(line).matches(".*--\\S+( | +)\\w.*"));
    }

    static Stream<String> commands() {
        return Stream.of("generate", "check", "report", "profile", "families", "validate", "export", "bench");
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void wrongUseIsSaidInALineWithTheWayToTheHelp(String arguments) {
        CommandOutput said = CommandOutput.by(arguments.split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("See ./run")
                .endsWith("--help");
    }

    static Stream<String> misuses() {
        return Stream.of(
                "--port none",
                "--port 70000",
                "--base-url here",
                "--kb " + KB + " --data elsewhere",
                "--families ontology/questions",
                "--lexicon " + KB + " --data elsewhere",
                "generat",
                "generate",
                "generate --kb " + KB + " --out x.jsonl --limit 0",
                "generate --kb " + KB + " --out x.jsonl --family unheard-of",
                "generate --kb " + KB + " --out x.jsonl --quizzes 3",
                "generate --kb " + KB + " --out x.jsonl --difficulty impossible",
                "check --kb " + KB,
                "validate",
                "bench",
                "bench --kb " + KB + " --growth",
                "bench --growth --to 1",
                "bench --growth --from 1",
                "bench --kb " + KB + " --runs 0",
                "bench --synthetic 2000");
    }

    @Test
    void checkFindsABankThatIsNoneAndSaysSoByItsExitCode() throws IOException {
        Path items = Files.writeString(folder.resolve("items.jsonl"), "{\"id\": 1}\n");

        CommandOutput said = CommandOutput.by("check", "--kb", KB, items.toString());

        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void aBadFileIsRefusedByFileLineAndCauseAndNothingIsWritten() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.ttl"), "<http://example.org/a> a\n  <http://example.org/B> ;;;, .\n");
        Path out = Files.writeString(folder.resolve("items.jsonl"), "as it was\n");

        CommandOutput said = CommandOutput.by("generate", "--kb", bad.toString(), "--out", out.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err().lines()).hasSize(1).first().asString().matches("bad\\.ttl:2:\\d+: .+");
        assertThat(out).hasContent("as it was\n");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void rdfWithoutFactsIsTakenWithANote() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.ttl"), "# nothing yet");

        CommandOutput said = CommandOutput.by("validate", empty.toString());

        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("empty.ttl: contains no statements").hasLineCount(1);
    }

    @Test
    void whatDoesNotExistIsNamed() {
        CommandOutput said = CommandOutput.by("validate", "no/such/file.ttl");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).startsWith("no/such/file.ttl does not exist").hasLineCount(1);
    }

    @Test
    void anOutputThatCannotBeWrittenIsNamedWithTheCause() {
        CommandOutput said = CommandOutput.by(
                "export", "--kb", KB, "--out", folder.resolve("none/all.nq").toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .contains("Quadrivia cannot write to", "none/all.nq")
                .hasLineCount(1);
    }

    @Test
    void exportWritesTheDefaultGraphBeforeTheNamedOnes() throws IOException {
        Path out = folder.resolve("all.nq");

        CommandOutput said = CommandOutput.by("export", "--kb", KB, "--out", out.toString());

        assertThat(said.code()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSizeGreaterThan(20).element(0).asString().doesNotContain("village.ttl>");
        assertThat(lines.getLast()).contains("village.ttl> .");
    }

    @Test
    void aBankHoldsAgainstTheExportWhateverTheFileIsCalled() throws IOException {
        Path items = folder.resolve("items.jsonl");
        Path export = folder.resolve("called-otherwise.nq");
        CommandOutput.by("generate", "--kb", KB, "--out", items.toString());
        CommandOutput.by("export", "--kb", KB, "--out", export.toString());

        assertThat(CommandOutput.by("check", "--kb", export.toString(), items.toString())
                        .code())
                .isZero();
        Files.writeString(export, Files.readString(export) + "<http://e.org/a> <http://e.org/b> <http://e.org/c> .\n");
        assertThat(CommandOutput.by("check", "--kb", export.toString(), items.toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void itemsThatDoNotExistAreNamed() {
        CommandOutput said = CommandOutput.by("check", "--kb", KB, "no/such/items.jsonl");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .startsWith("no/such/items.jsonl does not exist. Give the path of a file that")
                .hasLineCount(1);
    }
}
