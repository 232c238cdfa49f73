package org.quadrivia.quality.bars;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.Messages;
import org.quadrivia.quality.BarResult;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.proof.ItemCase;

/** Bar 19: neither true nor false is the better guess. */
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
        bothWays(items, findings);
        if (items.size() < ENOUGH && findings.offences().isEmpty()) {
            return findings.unmeasured(Messages.text("check.few", items.size(), ENOUGH));
        }
        long right = items.stream().filter(item -> item.item().saysTrue()).count();
        double share = items.isEmpty() ? 0 : (double) right / items.size();
        boolean balanced = items.size() < ENOUGH || (share >= LEAST && share <= MOST);
        return findings.result(
                balanced && findings.offences().isEmpty(), Messages.text("check.truth.measured", share, items.size()));
    }

    /** Each fact is asked as true or as false, not as both. */
    private static void bothWays(List<ItemCase> items, Findings findings) {
        Map<List<String>, ItemCase> byFact = new HashMap<>();
        for (ItemCase item : items) {
            ItemCase other = byFact.putIfAbsent(item.item().asks(), item);
            if (other != null && other.item().saysTrue() != item.item().saysTrue()) {
                findings.add(item, "check.truth.both", other.id());
            }
        }
    }
}
