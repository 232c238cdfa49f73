package org.quadrivia.quality.bars.cues;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.proof.Falsifiable;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;

/** Bar 19: in the whole bank and for each fact, “true” is not a better guess than “false”, nor the other way round. */
public final class TruthShareBar implements Bar {
    private static final int ENOUGH = 20;
    private static final double LEAST = 0.4;
    private static final double MOST = 0.6;

    @Override
    public int number() {
        return 19;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<ItemCase> items = inspection.cases(BankKind.BOOLEAN);
        onlyTrue(items, inspection, findings);
        if (items.size() < ENOUGH && findings.offences().isEmpty()) {
            return findings.unmeasured(Messages.text("check.few", items.size(), ENOUGH));
        }
        long right = items.stream().filter(item -> item.item().saysTrue()).count();
        double share = (double) right / items.size();
        boolean balanced = items.size() < ENOUGH || (share >= LEAST && share <= MOST);
        return findings.result(
                balanced && findings.offences().isEmpty(), Messages.text("check.truth.measured", share, items.size()));
    }

    /**
     * Reports true statements whose fact has no variant that can be proved false. Whenever an item asks about such a fact, the
     * answer is “true”.
     */
    private static void onlyTrue(List<ItemCase> items, Inspection inspection, Findings findings) {
        Set<String> falsified = new HashSet<>();
        items.stream()
                .filter(item -> !item.item().saysTrue())
                .forEach(item -> falsified.addAll(item.item().asks()));
        Falsifiable falsifiable = new Falsifiable(inspection.world());
        for (ItemCase item : items) {
            boolean sibling = item.item().asks().stream().anyMatch(falsified::contains);
            if (item.item().saysTrue()
                    && !sibling
                    && item.query().isPresent()
                    && !falsifiable.any(item.query().get())) {
                findings.add(item, "check.truth.only");
            }
        }
    }
}
