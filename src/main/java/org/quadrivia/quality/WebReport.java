package org.quadrivia.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.bank.BankReader;
import org.quadrivia.quality.report.ReportInput;
import org.quadrivia.quality.report.ReportPage;
import org.quadrivia.quality.result.CheckReport;

/** A report as one web page for teachers. */
public final class WebReport {
    private WebReport() {}

    /**
     * Writes the whole page. The page fetches nothing and runs no scripts. The page depends only on the input.
     *
     * @param items the bank, one JSON object per line
     * @param report the findings of the checker on that bank
     * @param families what each family asks, in words; families may be missing
     * @param leftOut the number of candidates that did not become items, by family and cause; empty if unknown
     * @param unasked why the facts of learning objectives without a good question are not asked about, by the objective's id;
     *     empty if unknown
     * @param hidden ids of the items that shipped reviews hide
     * @throws IOException if the page cannot be written
     */
    public static void write(
            Snapshot dataset,
            Path items,
            CheckReport report,
            Map<String, List<String>> families,
            Map<String, Map<String, Integer>> leftOut,
            Map<String, List<String>> unasked,
            Set<String> hidden,
            Appendable out)
            throws IOException {
        ReportPage.write(
                new ReportInput(dataset, BankReader.items(items), report, families, leftOut, unasked, hidden), out);
    }
}
