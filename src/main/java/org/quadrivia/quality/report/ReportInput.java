package org.quadrivia.quality.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.bank.BankFileContent;
import org.quadrivia.quality.result.CheckReport;

/**
 * What a page is made of.
 *
 * @param families what each family asks, in words; families that the bank has and this does not are shown without
 * @param leftOut candidates of which no item was made: family, cause, how many; empty where nobody knows, as of a bank from elsewhere
 */
public record ReportInput(
        Snapshot dataset,
        BankFileContent bank,
        CheckReport check,
        Map<String, List<String>> families,
        Map<String, Map<String, Integer>> leftOut) {
    public ReportInput {
        families = new TreeMap<>(families);
        leftOut = new TreeMap<>(leftOut);
    }
}
