package org.quadrivia.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.CommandOutput;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.knowledge.review.ShippedReviewFile;

class VerdictsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void draw() {
        CommandOutput said = CommandOutput.by(
                "sample",
                "--kb",
                "src/test/resources/org/quadrivia/cli/village.ttl",
                "--seed",
                "7",
                "--size",
                "4",
                "--out",
                folder.resolve("s.txt").toString());
        assertThat(said.code()).as(said.err()).isZero();
    }

    private CommandOutput verdicts(String text) throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet"), text);
        return CommandOutput.by(
                "verdicts", "--items", folder.resolve("s.items.jsonl").toString(), sheet.toString());
    }

    @Test
    void countsWhatReadersFindUsableAndEachCode() throws IOException {
        CommandOutput tabs = verdicts("1\tok\n2\tW,T\tdull\n3\tF\n4\t\n");
        CommandOutput commas = verdicts("number,verdict,comment\r\n1,ok,\"a, \"\"b\"\"\nc\"\r\n2,w t,\r\n3,F,\r\n");

        assertThat(tabs.out()).contains("2 of 3 usable as they stand (67%); codes: W 1, T 1, F 1");
        assertThat(commas.out()).isEqualTo(tabs.out());
    }

    @Test
    void refusesEachBadRowWithItsLineAndTheReason() throws IOException {
        CommandOutput said = verdicts("number\tverdict\treader\n9\tok\ta\n1\tX\ta\n2\tok\ta\n2\tW\ta\n");

        assertThat(said.code()).isOne();
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("line 2: The sample has no item 9", "line 3: There is no code X")
                .containsPattern("line 5: The sheet contains a second verdict on \\S+ by the same reader");
    }

    @Test
    void refusesAWordingThatCannotBeTheStemAndAQuoteThatIsNeverClosed() throws IOException {
        assertThat(verdicts("1\tW\tlong\t" + "x".repeat(600) + "\n").err())
                .contains("line 1: The new wording cannot be the stem of this item: too long");
        assertThat(verdicts("number,verdict\n1,\"ok\n").err()).contains("line 2: A quotation mark is never closed");
    }

    private CommandOutput takeOver(String text, Path reviews) throws IOException {
        Path sheet = Files.writeString(folder.resolve("sheet"), text);
        return CommandOutput.by(
                "verdicts",
                "--items",
                folder.resolve("s.items.jsonl").toString(),
                "--reviews-out",
                reviews.toString(),
                sheet.toString());
    }

    @Test
    void takesTheVerdictsOverAsReviewsAndKeepsThoseOfOtherQuestions() throws IOException {
        Path reviews = folder.resolve("reviews.jsonl");

        CommandOutput first = takeOver("number\tverdict\treader\n1\tok\tr51\n2\tD\tr51\n3\tF\tr51\n", reviews);
        CommandOutput second = takeOver("number\tverdict\treader\n2\tok\tr52\n4\tT\tr52\n", reviews);

        assertThat(first.out()).contains("1 approved, 0 reworded, 1 hidden", "now contains 2 reviews", "2 of 3 usable");
        assertThat(second.out()).contains("1 approved, 0 reworded, 1 hidden", "now contains 3 reviews");
        assertThat(ShippedReviewFile.read(Files.readString(reviews)).reviews())
                .extracting(ShippedReview::reader, ShippedReview::hidden)
                .containsExactly(tuple("r51", false), tuple("r52", false), tuple("r52", true));
    }

    @Test
    void leavesTheReviewsAsTheyAreIfASheetOrTheyAreBad() throws IOException {
        Path reviews = Files.writeString(folder.resolve("reviews.jsonl"), "\nnone\n");

        assertThat(takeOver("1\tok\n", reviews).err()).contains(reviews + ":2: This line is not valid JSON");
        assertThat(takeOver("1\tX\n", reviews).err()).contains("There is no code X");
        assertThat(reviews).hasContent("\nnone\n");
        CommandOutput misnamed = takeOver("1\tok\n", folder.resolve("mine.jsonl"));
        assertThat(misnamed.code()).isEqualTo(2);
        assertThat(misnamed.err()).contains("reviews.jsonl");
        assertThat(folder.resolve("mine.jsonl")).doesNotExist();
    }
}
