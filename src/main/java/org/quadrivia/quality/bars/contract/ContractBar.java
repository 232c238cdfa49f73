package org.quadrivia.quality.bars.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankFileContent;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;

/** Bar 0: every line has the shape of the contract and obeys its rules. */
public final class ContractBar implements Bar {
    @Override
    public int number() {
        return 0;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        for (BankFileContent.Fault fault : inspection.bank().faults()) {
            findings.cause(where(fault), fault.cause());
        }
        unique(inspection.cases(), findings);
        List<ItemRule> rules = List.of(
                new HeadRule(),
                new OptionsRule(),
                new QueryRule(),
                new SupportRule(inspection),
                new FramingRule(),
                new ClozeRule(),
                new MapRule(),
                new PictureRule(),
                new PicturesRule(),
                new TimelineRule());
        for (ItemCase item : inspection.cases()) {
            rules.forEach(rule -> rule.check(item, inspection, findings));
        }
        return findings.none(inspection.cases().size() + broken(inspection));
    }

    private static int broken(Inspection inspection) {
        return (int) inspection.bank().faults().stream()
                .map(BankFileContent.Fault::line)
                .distinct()
                .count();
    }

    private static String where(BankFileContent.Fault fault) {
        return fault.line() == 0 ? Messages.text("check.file") : Messages.text("check.line", fault.line());
    }

    private static void unique(List<ItemCase> cases, Findings findings) {
        Map<String, Integer> lines = new HashMap<>();
        for (ItemCase item : cases) {
            Integer before = lines.putIfAbsent(item.id(), item.item().line());
            if (before != null) {
                findings.add(item, "check.id.twice", before, item.item().line());
            }
        }
        long revisions =
                cases.stream().map(item -> item.item().revision()).distinct().count();
        if (revisions > 1) {
            findings.add(Messages.text("check.file"), "check.revisions", revisions);
        }
    }
}
