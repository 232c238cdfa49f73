package org.quadrivia.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quadrivia.bench.HardShape;
import org.quadrivia.cli.CommandOutput;
import org.quadrivia.exchange.file.QuestionFormat;
import org.quadrivia.question.ItemJson;

class GenerateTest {
    private static final String KB = "src/test/resources/org/quadrivia/cli/village.ttl";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void generateWritesItemsThatReadBackAndTheSameOnesForTheSameSeed() throws IOException {
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");

        CommandOutput said = CommandOutput.by("generate", "--kb", KB, "--out", first.toString(), "--seed", "7");
        CommandOutput.by("generate", "--kb", KB, "--out", second.toString(), "--seed", "7");

        assertThat(said.code()).isZero();
        assertThat(Files.readAllLines(first)).isNotEmpty().allSatisfy(ItemJson::read);
        assertThat(second).hasSameTextualContentAs(first);
        assertThat(said.out()).contains(Files.readAllLines(first).size() + " items");
    }

    @ParameterizedTest
    @EnumSource
    void generateWritesTheFormatsOfOtherPrograms(QuestionFormat format) throws IOException {
        Path out = folder.resolve(format.file());

        CommandOutput said =
                CommandOutput.by("generate", "--kb", KB, "--out", out.toString(), "--format", format.word());

        assertThat(said.code()).isZero();
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void generateNamesWhatAFormatCannotHold() {
        Path out = folder.resolve("kahoot.xlsx");

        CommandOutput said = CommandOutput.by("generate", "--kb", KB, "--out", out.toString(), "--format", "kahoot");

        assertThat(said.out())
                .contains(
                        "left out: The format has no questions with typed answers, and none that are put in order or matched.")
                .containsPattern("\n  [0-9a-f]{16}  text  ");
    }

    @Test
    void generateRefusesAnUnknownFormatWithThoseThatThereAre() {
        CommandOutput said = CommandOutput.by(
                "generate", "--kb", KB, "--out", folder.resolve("x").toString(), "--format", "scorm");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("unknown format scorm", "json, moodle, gift, qti3, qti21, anki, anki-text, kahoot, csv");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void generateSaysWhichFamilyWouldHaveHadToVisitTooMuch() throws IOException {
        Path kb = folder.resolve("puns.nt");
        HardShape.PUNS.write(kb, 1_500);

        CommandOutput said = CommandOutput.by(
                "generate",
                "--kb",
                kb.toString(),
                "--out",
                folder.resolve("items.jsonl").toString(),
                "--family",
                "cloze");

        assertThat(said.out()).contains("cloze", "following them would exceed the limit for a graph of this size");
    }

    @Test
    void generateKeepsToFamilyAndLimit() throws IOException {
        Path out = folder.resolve("items.jsonl");

        CommandOutput.by("generate", "--kb", KB, "--out", out.toString(), "--family", "object", "--limit", "3");

        assertThat(Files.readAllLines(out))
                .hasSizeBetween(1, 3)
                .allSatisfy(line -> assertThat(ItemJson.read(line).family()).isEqualTo("object"));
    }

    @Test
    void itemsOfALevelAreOthersThanThoseOfAnother() throws IOException {
        Path mixed = folder.resolve("mixed.jsonl");
        Path hard = folder.resolve("hard.jsonl");
        Path easy = folder.resolve("easy.jsonl");

        CommandOutput.by("generate", "--kb", KB, "--out", mixed.toString());
        CommandOutput.by("generate", "--kb", KB, "--out", hard.toString(), "--difficulty", "hard");
        CommandOutput.by("generate", "--kb", KB, "--out", easy.toString(), "--difficulty", "Easy");

        assertThat(ids(hard)).isNotEmpty().doesNotContainAnyElementsOf(ids(mixed));
        assertThat(ids(easy)).isNotEmpty().doesNotContainAnyElementsOf(ids(hard));
    }

    @Test
    void aLevelThatDoesNotExistIsNamedWithThoseThatDo() {
        CommandOutput said = CommandOutput.by("generate", "--kb", KB, "--out", "x.jsonl", "--difficulty", "impossible");

        assertThat(said.err())
                .contains(
                        "--difficulty", "there is no difficulty level impossible; the levels are: easy, medium, hard");
    }

    @Test
    void quizzesOfItsItemsPassTheCheck() throws IOException {
        Path items = folder.resolve("items.jsonl");
        Path quizzes = folder.resolve("quizzes.jsonl");
        CommandOutput.by(
                "generate",
                "--kb",
                KB,
                "--out",
                items.toString(),
                "--quizzes",
                "2",
                "--length",
                "3",
                "--quizzes-out",
                quizzes.toString());

        CommandOutput said = CommandOutput.by("check", "--kb", KB, items.toString(), "--quizzes", quizzes.toString());

        assertThat(Files.readAllLines(quizzes)).hasSize(2);
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
    }

    @Test
    void whereNothingCanBeAskedGenerateSaysWhyFamilyByFamilyAndCheckFails() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.ttl"), "# nothing yet");
        Path poor = Files.writeString(folder.resolve("poor.ttl"), """
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                <urn:a> rdfs:label "Ann" ; <urn:sees> <urn:b> . <urn:b> rdfs:label "Bob" . <urn:sees> rdfs:label "sees" .
                """);
        Path items = folder.resolve("items.jsonl");

        CommandOutput ofNothing = CommandOutput.by("generate", "--kb", empty.toString(), "--out", items.toString());
        CommandOutput ofLittle =
                CommandOutput.by("generate", "--kb", poor.toString(), "--family", "object", "--out", items.toString());

        assertThat(ofNothing.code()).isZero();
        assertThat(ofNothing.out())
                .contains(
                        "No item from question family object: the data contains nothing that this question family could ask")
                .contains("No item from question family type: the data contains nothing");
        assertThat(ofLittle.out())
                .containsPattern("No item from question family object: .+ \\(1 candidate\\)")
                .doesNotContain("type")
                .contains("0 items");
        assertThat(CommandOutput.by("check", "--kb", poor.toString(), items.toString())
                        .code())
                .isEqualTo(1);
    }

    private static List<String> ids(Path items) throws IOException {
        return Files.readAllLines(items).stream()
                .map(line -> ItemJson.read(line).id())
                .toList();
    }
}
