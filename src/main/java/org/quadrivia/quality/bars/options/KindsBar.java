package org.quadrivia.quality.bars.options;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.bars.Quantity;
import org.quadrivia.quality.bars.proof.RightAnswersBar;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;

/** Bar 6: the distractors of a single-choice item are of the key's kind. */
public final class KindsBar implements Bar {
    private static final double SHARE = 0.99;

    @Override
    public int number() {
        return 6;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        int measured = 0;
        for (ItemCase item : inspection.cases()) {
            List<Node> keys = item.values(item.item().keys());
            List<Node> others = item.values(item.item().distractors());
            if (RightAnswersBar.oneKey(item) && keys.size() == 1 && !others.isEmpty()) {
                measured++;
                check(item, keys.getFirst(), others, inspection, findings);
            }
        }
        if (measured == 0) {
            return findings.unmeasured(Messages.text("check.nothing"));
        }
        double share = 1 - (double) findings.offenders() / measured;
        return findings.result(share >= SHARE, Messages.text("check.kinds.measured", share, measured));
    }

    private static void check(ItemCase item, Node key, List<Node> others, Inspection inspection, Findings findings) {
        if (key.isLiteral()) {
            literals(item, key, others, inspection, findings);
            return;
        }
        List<Set<Node>> groups = inspection.groups().of(item, key);
        if (groups.stream().noneMatch(group -> group.containsAll(others))) {
            String kind = inspection.world().classes().isClass(key) ? "check.kinds.class" : "check.kinds.thing";
            others.stream()
                    .filter(other -> groups.stream().noneMatch(group -> group.contains(other)))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> findings.add(item, kind, name(other, inspection), name(key, inspection)),
                            () -> findings.add(item, "check.kinds.group", name(key, inspection)));
        }
    }

    private static void literals(ItemCase item, Node key, List<Node> others, Inspection inspection, Findings findings) {
        others.stream()
                .filter(other ->
                        !other.isLiteral() || !other.getLiteralDatatypeURI().equals(key.getLiteralDatatypeURI()))
                .findFirst()
                .ifPresent(other -> findings.add(item, "check.kinds.datatype", name(other, inspection)));
        if (Quantity.of(key).filter(Quantity::isNumber).isPresent()
                && NumbersBar.differInUnit(
                        item.item().options().stream().map(BankOption::label).toList())) {
            findings.add(item, "check.kinds.unit");
        }
    }

    private static String name(Node node, Inspection inspection) {
        return inspection.world().facts().label(node).orElse(node.toString());
    }
}
