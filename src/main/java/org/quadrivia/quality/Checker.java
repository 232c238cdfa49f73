package org.quadrivia.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.bank.BankFileContent;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankQuiz;
import org.quadrivia.quality.bank.BankReader;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.CheckReport;

/** Measures the quality bars on any bank and dataset. */
public final class Checker {
    static {
        JenaSystem.init();
    }

    private Checker() {}

    /**
     * Measures all bars. Always returns a report, whatever the files contain. A line that is not an item and a file that cannot
     * be read are breaches of the contract. A bank without items does not pass.
     *
     * @param items a bank, one JSON object per line
     * @param quizzes quizzes made from the bank, one JSON object per line; if null, the bar about quizzes is not measured
     */
    public static CheckReport check(Snapshot dataset, Path items, @Nullable Path quizzes) {
        BankFileContent bank = BankReader.items(items);
        List<BankFileContent.Fault> quizFaults = new ArrayList<>();
        List<BankQuiz> read = quizzes == null ? null : BankReader.quizzes(quizzes, quizFaults);
        Inspection inspection = new Inspection(dataset, bank, read, quizFaults);
        List<BarResult> bars =
                AllBars.inOrder().stream().map(bar -> measure(bar, inspection)).toList();
        return new CheckReport(bank.items().size(), bars, notes(dataset, bank));
    }

    private static BarResult measure(Bar bar, Inspection inspection) {
        BarResult result = bar.measure(inspection);
        return bar.binding(inspection) ? result : result.reported();
    }

    private static List<String> notes(Snapshot dataset, BankFileContent bank) {
        return bank.items().stream()
                .map(BankItem::revision)
                .distinct()
                .filter(revision -> !revision.equals(dataset.revision()))
                .map(revision -> Messages.text("check.note.revision", revision, dataset.revision()))
                .toList();
    }
}
