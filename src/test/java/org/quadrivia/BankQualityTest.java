package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.knowledge.rdf.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.LoadOutcome;
import org.quadrivia.quality.CheckReport;
import org.quadrivia.quality.Checker;
import org.quadrivia.quality.ReportText;
import org.quadrivia.question.Bank;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.rdf.BankGenerator;
import org.quadrivia.question.rdf.FamilySet;
import org.quadrivia.question.rdf.GeneratorSettings;

/** Generator against checker, on real data: two that share no code must agree that nothing is wrong. */
class BankQualityTest {
    @TempDir
    Path folder;

    @Test
    void theShippedKnowledgeBaseGivesManyFaultlessItemsOfEveryFamily() throws IOException {
        Bank bank = checked(Path.of("ontology"));

        assertThat(bank.items()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(bank.families()).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"tiny/epl.ttl, 20", "tiny/tbbt.nt, 20", "elements/elements-asserted.owl, 20"})
    void foreignGraphsGiveFaultlessItems(String file, int least) throws IOException {
        Bank bank = checked(Path.of("src/test/resources/kbs").resolve(file));

        assertThat(bank.items()).hasSizeGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({"cheeses/cheeses-0.1.ttl, 20"})
    void largerGraphsGiveFaultlessItems(String file, int least) throws IOException {
        String kbs = System.getenv("QUADRIVIA_KBS");
        assumeTrue(kbs != null, "set QUADRIVIA_KBS to the folder of public knowledge bases to run this");

        Bank bank = checked(Path.of(String.valueOf(kbs)).resolve(file));

        assertThat(bank.items()).hasSizeGreaterThanOrEqualTo(least);
    }

    private Bank checked(Path kb) throws IOException {
        if (!(KnowledgeLoader.load(kb) instanceof LoadOutcome.Loaded loaded)) {
            throw new AssertionError("not loaded: " + kb);
        }
        FamilySet families = FamilySet.with(loaded.families());
        Bank bank = BankGenerator.generate(loaded.snapshot(), families, GeneratorSettings.usual());
        Path items = folder.resolve("items.jsonl");
        List<String> lines = bank.items().stream().map(ItemJson::write).toList();
        Files.write(items, lines);

        CheckReport report = Checker.check(loaded.snapshot(), items, null);

        Path text = folder.resolve("report.txt");
        try (PrintStream out = new PrintStream(text.toFile(), StandardCharsets.UTF_8)) {
            ReportText.print(report, out);
        }
        assertThat(report.ok()).as(Files.readString(text)).isTrue();
        return bank;
    }
}
