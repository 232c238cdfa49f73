package org.quadrivia.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.bank.BankReader;
import org.quadrivia.quality.report.ReportInput;
import org.quadrivia.quality.report.ReportPage;
import org.quadrivia.quality.result.CheckReport;

/** A report as one web page that a teacher can read. */
public final class WebReport {
    private WebReport() {}

    /**
     * Writes the whole page: it fetches nothing and runs nothing, and the same input gives the same page.
     *
     * @param items the bank, one JSON object a line
     * @param report what the checker found on it
     * @param families what each family asks, in words; may lack some
     * @param leftOut candidates of which no item was made: family, cause, how many; empty where nobody knows
     * @throws IOException if it can't be written
     */
    public static void write(
            Snapshot dataset,
            Path items,
            CheckReport report,
            Map<String, List<String>> families,
            Map<String, Map<String, Integer>> leftOut,
            Appendable out)
            throws IOException {
        ReportPage.write(new ReportInput(dataset, BankReader.items(items), report, families, leftOut), out);
    }
}
