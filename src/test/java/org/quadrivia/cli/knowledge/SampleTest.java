package org.quadrivia.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.cli.CommandOutput;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;

class SampleTest {
    private static final String KB = "src/test/resources/org/quadrivia/cli/village.ttl";
    private static final String ARTICLE = "ontology";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aSampleShowsWhatLearnersSeeAndKeepsTheIdsBesideIt() throws IOException {
        CommandOutput said = sample("first.txt", "--seed", "7", "--size", "5");

        assertThat(said.code()).as(said.err()).isZero();
        List<Item> items = items("first.items.jsonl");
        String text = Files.readString(folder.resolve("first.txt"));
        assertThat(items).hasSize(5).allSatisfy(item -> {
            assertThat(text).contains(item.stem()).doesNotContain(item.id(), "[[");
            item.options().forEach(option -> assertThat(text).contains(option.label()));
        });
        assertThat(Files.readAllLines(folder.resolve("first.verdicts.tsv")))
                .startsWith(
                        "number\titem\tverdict\tcomment\twording\treader",
                        "1\t" + items.getFirst().id() + "\t\t\t\t")
                .hasSize(6);
    }

    @Test
    void theSameSeedDrawsTheSameSampleAndAnotherSeedAnother() throws IOException {
        Path bank = folder.resolve("bank.jsonl");
        CommandOutput.by("generate", "--kb", KB, "--out", bank.toString());

        drawn(bank, "a.txt", 1);
        drawn(bank, "b.txt", 1);
        drawn(bank, "c.txt", 2);

        assertThat(folder.resolve("b.txt")).hasSameTextualContentAs(folder.resolve("a.txt"));
        assertThat(items("c.items.jsonl")).isNotEqualTo(items("a.items.jsonl"));
    }

    @Test
    void aSheetThatMayHoldVerdictsIsNeverOverwritten() throws IOException {
        sample("first.txt", "--seed", "7");
        Path sheet = folder.resolve("first.verdicts.tsv");
        Files.writeString(sheet, "1\tok\n");

        CommandOutput said = sample("first.txt", "--seed", "8");

        assertThat(said.code()).isOne();
        assertThat(said.err()).contains(sheet.toString(), "may contain verdicts");
        assertThat(sheet).hasContent("1\tok\n");
    }

    @Test
    void aBankThatCannotBeReadIsRefusedWithTheLine() throws IOException {
        Path bank = Files.writeString(folder.resolve("bank.jsonl"), "\n{\"id\": 1}\n");

        CommandOutput said =
                CommandOutput.by("sample", "--bank", bank.toString(), "--seed", "1", "--out", file("x.txt"));

        assertThat(said.code()).isOne();
        assertThat(said.err()).contains("bank.jsonl, line 2");
        assertThat(folder.resolve("x.txt")).doesNotExist();
    }

    @Test
    void aSampleNeedsAKnowledgeBaseOrAFile() {
        CommandOutput neither = CommandOutput.by("sample", "--seed", "1", "--out", file("x.txt"));

        assertThat(neither.code()).isEqualTo(2);
        assertThat(neither.err()).contains("--kb", "--bank");
    }

    @Test
    void theKnowledgeBaseTellsWhatTheCitedPassagesSay() throws IOException {
        Path bank = folder.resolve("bank.jsonl");
        CommandOutput.by("generate", "--kb", ARTICLE, "--out", bank.toString());

        drawn(bank, "alone.txt", 1);
        CommandOutput said = CommandOutput.by(
                "sample",
                "--bank",
                bank.toString(),
                "--kb",
                ARTICLE,
                "--seed",
                "1",
                "--size",
                "8",
                "--out",
                file("both.txt"));

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("alone.txt"))).anyMatch(line -> line.matches(" +Source: §\\S+"));
        assertThat(Files.readAllLines(folder.resolve("both.txt")))
                .anyMatch(line -> line.matches(" +Source: §\\S+ .+\\."))
                .noneMatch(line -> line.matches(" +Source: §\\S+"));
        assertThat(items("both.items.jsonl")).isEqualTo(items("alone.items.jsonl"));
    }

    private CommandOutput sample(String name, String... more) {
        List<String> all = new java.util.ArrayList<>(List.of("sample", "--kb", KB, "--out", file(name)));
        all.addAll(List.of(more));
        return CommandOutput.by(all.toArray(String[]::new));
    }

    private void drawn(Path bank, String name, int seed) {
        CommandOutput said = CommandOutput.by(
                "sample", "--bank", bank.toString(), "--seed", "" + seed, "--size", "8", "--out", file(name));
        assertThat(said.code()).as(said.err()).isZero();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<Item> items(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).stream()
                .map(ItemJson::read)
                .toList();
    }
}
