package org.quadrivia.quality.bars;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.jena.graph.Node;
import org.quadrivia.quality.BarResult;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.text.Normal;

/** Bar 18: every name of the key can be typed, and no slip makes it the name of another thing of its kind. */
public final class TypedAnswersBar implements Bar {
    @Override
    public int number() {
        return 18;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<ItemCase> items = inspection.cases(BankKind.TEXT);
        for (ItemCase item : items) {
            for (BankOption option : item.item().options()) {
                item.value(option).ifPresent(value -> check(item, option, value, inspection, findings));
            }
        }
        return findings.none(items.size());
    }

    private static void check(ItemCase item, BankOption option, Node value, Inspection inspection, Findings findings) {
        Set<String> accepted = new HashSet<>();
        option.accepted().forEach(text -> accepted.add(Normal.form(text)));
        for (String name : inspection.names().of(value)) {
            if (!accepted.contains(name)) {
                findings.add(item, "check.typed.alias", name);
            }
        }
        int slips = option.slips() == null ? 0 : option.slips();
        for (Set<Node> group : inspection.groups().of(item, value)) {
            group.stream()
                    .filter(other -> !inspection.world().sameness().same(other, value))
                    .forEach(other -> near(item, accepted, slips, other, inspection, findings));
        }
    }

    private static void near(
            ItemCase item, Set<String> accepted, int slips, Node other, Inspection inspection, Findings findings) {
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(slips);
        for (String name : inspection.names().of(other)) {
            for (String text : accepted) {
                int slip = distance.apply(text, name);
                if (slip >= 0 && slip <= slips) {
                    findings.add(item, "check.typed.near", name, text, slips);
                }
            }
        }
    }
}
