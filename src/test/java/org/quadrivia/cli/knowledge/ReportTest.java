package org.quadrivia.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.CommandOutput;
import org.quadrivia.quality.AllBars;

/** The page for teachers. */
class ReportTest {
    private static final String KB = "src/test/resources/org/quadrivia/cli/village.ttl";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static String page;

    @BeforeAll
    static void writeAPage() throws IOException {
        Path out = folder.resolve("report.html");

        CommandOutput said = CommandOutput.by("report", "--kb", KB, "--out", out.toString());

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Report written to " + out);
        page = Files.readString(out);
    }

    @Test
    void holdsEveryPartThatItsContentsName() {
        List<String> parts = found("href=\"#([\\w-]+)\"");

        assertThat(parts)
                .hasSize(9)
                .startsWith("objectives")
                .allSatisfy(part -> assertThat(page).contains("<h2 id=\"" + part + "\">"));
    }

    @Test
    void saysFirstWhichObjectivesHaveNoGoodQuestionAndWhy() throws IOException {
        assertThat(page).contains("This knowledge base declares no learning objectives.");
        Path kb = folder.resolve("objectives.ttl");
        Path out = folder.resolve("objectives.html");
        Path bank = folder.resolve("objectives.jsonl");
        Files.writeString(kb, Files.readString(Path.of(KB)) + """
                        @prefix qv: <https://quadrivia.org/ns#> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        v:knows qv:notAsked true .
                        v:o1 a qv:Objective ; qv:weight 3 ; skos:prefLabel "Ada lives in the mill."@en ;
                          qv:fact [ qv:subject v:ada ; qv:property v:livesIn ; qv:object v:mill ] .
                        v:o2 a qv:Objective ; qv:weight 2 ; skos:prefLabel "Ada knows Ben."@en ;
                          qv:fact [ qv:subject v:ada ; qv:property v:knows ; qv:object v:ben ] .
                        v:o3 a qv:Objective ; qv:weight 1 ; skos:prefLabel "Something else."@en .
                        """);

        CommandOutput.by("report", "--kb", kb.toString(), "--out", out.toString());

        String first = Files.readString(out);
        first = first.substring(first.indexOf("<h2 id=\"objectives\">"), first.indexOf("<h2 id=\"bars\">"));
        String lacking = first.substring(first.indexOf("Without a good question"), first.indexOf("<table>"));
        assertThat(first).contains("There are 3 learning objectives. 2 of them have no good question.");
        assertThat(lacking)
                .contains(
                        "Ada knows Ben.",
                        "the knowledge base declares that its property is not asked",
                        "Something else.",
                        "This objective does not rest on anything yet.")
                .doesNotContain("Ada lives in the mill.");
        CommandOutput.by("generate", "--kb", kb.toString(), "--out", bank.toString());
        CommandOutput.by("report", "--kb", kb.toString(), "--bank", bank.toString(), "--out", out.toString());
        assertThat(Files.readString(out))
                .contains("This question bank has no question about this objective. The reason is not recorded.");
    }

    @Test
    void countsForEachObjectiveTheQuestionsThatReviewsHide() throws IOException {
        Path kb = Files.createDirectories(folder.resolve("reviewed"));
        Path bank = folder.resolve("reviewed.jsonl");
        Path sheet = folder.resolve("reviewed.tsv");
        Path out = folder.resolve("reviewed.html");
        Files.writeString(kb.resolve("village.ttl"), Files.readString(Path.of(KB)) + """
                        @prefix qv: <https://quadrivia.org/ns#> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        v:o1 a qv:Objective ; qv:weight 3 ; skos:prefLabel "Ada lives in the mill."@en ;
                          qv:fact [ qv:subject v:ada ; qv:property v:livesIn ; qv:object v:mill ] .
                        """);
        CommandOutput.by("generate", "--kb", kb.toString(), "--out", bank.toString());
        List<String> items = Files.readAllLines(bank);
        Files.writeString(
                sheet,
                IntStream.rangeClosed(1, items.size())
                        .mapToObj(n -> n + "\tD\n")
                        .collect(Collectors.joining()));
        CommandOutput taken = CommandOutput.by(
                "verdicts",
                "--items",
                bank.toString(),
                "--reviews-out",
                kb.resolve("reviews.jsonl").toString(),
                sheet.toString());
        assertThat(taken.err()).isEmpty();

        CommandOutput.by("report", "--kb", kb.toString(), "--out", out.toString());

        assertThat(Files.readString(out)).contains("1 of them has no good question", "Hidden after a review: ");
        CommandOutput.by("generate", "--kb", kb.toString(), "--out", bank.toString());
        assertThat(Files.readAllLines(bank)).hasSameSizeAs(items);
    }

    @Test
    void saysOfEachOfTheBarsInWordsWhetherItHolds() {
        assertThat(found("<h3>(\\d+)\\. ")).hasSameSizeAs(AllBars.inOrder()).contains("0", "1", "20");
        assertThat(page).contains("✓ passed").contains("– not measured").contains("i for information");
    }

    @Test
    void fetchesNothingAndRunsNothing() {
        assertThat(page)
                .startsWith("<!doctype html>")
                .contains(
                        "<html lang=\"en\">", "default-src &#39;none&#39;", "color-scheme: light dark", "@media print")
                .doesNotContain("<script", "<link", "<img", "src=", "url(", "@import");
        assertThat(found("(?:href|action)=\"([^#])")).isEmpty();
    }

    @Test
    void showsItemsWithKeyProofAndExplanation() {
        assertThat(page).contains("✓ correct", "Why:", "not stated", "one correct answer");
        assertThat(found("(class=\"item\")")).hasSizeBetween(5, 20);
        assertThat(page).doesNotContain("[[");
    }

    @Test
    void drawsItsChartsBesideTheNumbers() {
        assertThat(found("(<svg)")).hasSizeGreaterThan(5);
        assertThat(found("<caption>([^<]+)"))
                .containsExactly(
                        "Facts by property: how many there are, and how many of them questions ask about",
                        "Wrong options by proved reason",
                        "Questions by estimated difficulty");
    }

    @Test
    void saysFamilyByFamilyWhatCouldNotBeAsked() {
        String leftOut = page.substring(page.indexOf("<h2 id=\"left-out\""));

        assertThat(leftOut)
                .contains("<h3>attribution</h3>", "the data contains nothing that this question family could ask");
    }

    @Test
    void isTheSamePageAgain() throws IOException {
        Path again = folder.resolve("again.html");

        CommandOutput.by("report", "--kb", KB, "--out", again.toString());

        assertThat(again).hasContent(page);
    }

    @Test
    void ofABankWithFaultsThePageIsWrittenAndNamesThem() throws IOException {
        Path items = folder.resolve("items.jsonl");
        Path out = folder.resolve("faults.html");
        CommandOutput.by("generate", "--kb", KB, "--out", items.toString());
        Files.writeString(items, Files.readString(items).replaceFirst("\"correct\":true", "\"correct\":false"));

        CommandOutput said =
                CommandOutput.by("report", "--kb", KB, "--bank", items.toString(), "--out", out.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).containsPattern("Report written to .+\\. \\d+ quality checks? failed");
        assertThat(Files.readString(out))
                .contains(
                        "✗ failed", "class=\"verdict wrong\"", "This question bank does not record what was left out.")
                .contains("class=\"breached\"");
    }

    @Test
    void labelsAreDataNeverMarkup() throws IOException {
        Path kb = Files.writeString(
                folder.resolve("dogs.ttl"),
                Files.readString(Path.of(KB)).replace("\"the mill\"", "\"<b>the mill</b> & Co\""));
        Path items = folder.resolve("dogs.jsonl");
        Path out = folder.resolve("dogs.html");
        CommandOutput.by("generate", "--kb", KB, "--out", items.toString());
        Files.writeString(items, Files.readString(items).replace("\"stem\":\"", "\"stem\":\"<i onclick=x>Now</i> "));

        CommandOutput.by("report", "--kb", kb.toString(), "--bank", items.toString(), "--out", out.toString());

        assertThat(Files.readString(out))
                .contains("&lt;i onclick=x&gt;Now&lt;/i&gt;")
                .doesNotContain("<i onclick", "<b>");
    }

    @Test
    void anEmptyBankHasAPageToo() throws IOException {
        Path kb = Files.writeString(folder.resolve("empty.ttl"), "# nothing yet");
        Path out = folder.resolve("empty.html");

        CommandOutput said = CommandOutput.by("report", "--kb", kb.toString(), "--out", out.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("There are no questions to check");
        assertThat(Files.readString(out)).contains("There are no questions in this question bank");
    }

    @Test
    void quizzesGoWithABankOnly() {
        CommandOutput said = CommandOutput.by("report", "--kb", KB, "--quizzes", "x.jsonl", "--out", "x.html");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).startsWith("--quizzes works only with --bank");
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
