package org.quadrivia.quality.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.bank.BankFileContent;
import org.quadrivia.quality.result.CheckReport;

/**
 * The content of a page.
 *
 * @param families what each family asks, in words; families that are missing here are shown without a description
 * @param leftOut the number of candidates that did not become items, by family and cause; empty if unknown, as for a bank from
 *     elsewhere
 * @param unasked why the facts of learning objectives without a good question are not asked about, by the objective's id; empty
 *     if unknown
 * @param hidden ids of the items that shipped reviews hide; these items are not asked
 */
public record ReportInput(
        Snapshot dataset,
        BankFileContent bank,
        CheckReport check,
        Map<String, List<String>> families,
        Map<String, Map<String, Integer>> leftOut,
        Map<String, List<String>> unasked,
        Set<String> hidden) {
    public ReportInput {
        families = new TreeMap<>(families);
        leftOut = new TreeMap<>(leftOut);
        unasked = new TreeMap<>(unasked);
        hidden = Set.copyOf(hidden);
    }
}
