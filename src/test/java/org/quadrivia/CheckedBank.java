package org.quadrivia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.quality.Checker;
import org.quadrivia.quality.ReportText;
import org.quadrivia.quality.result.CheckReport;
import org.quadrivia.question.Bank;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;

/** A bank that the checker finds nothing wrong with. */
final class CheckedBank {
    private CheckedBank() {}

    /** Makes the bank of a knowledge base and fails where the checker does not agree with it. */
    static Bank of(Path kb, Path folder) throws IOException {
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
