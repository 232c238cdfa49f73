package org.quadrivia.quality.bars.proof;

import java.util.List;
import org.apache.jena.graph.Node;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.graph.Sameness;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.Decision;

/** Checks that the rows of an order item form a total order and that this order agrees with the positions of the options. */
final class Ordering {
    private Ordering() {}

    static void check(ItemCase item, Decision decision, Sameness sameness, Findings findings) {
        List<BankOption> options = item.item().options();
        for (BankOption one : options) {
            for (BankOption other : options) {
                compare(item, decision, one, other, sameness, findings);
            }
        }
    }

    /** Compares two options. A total, irreflexive relation that agrees with the positions for each pair is also transitive. */
    private static void compare(
            ItemCase item, Decision decision, BankOption one, BankOption other, Sameness sameness, Findings findings) {
        Integer first = one.position();
        Integer second = other.position();
        if (first == null
                || second == null
                || item.value(one).isEmpty()
                || item.value(other).isEmpty()) {
            return;
        }
        boolean before =
                before(decision, item.value(one).get(), item.value(other).get(), sameness);
        if (one == other) {
            if (before) {
                findings.add(item, "check.order.itself", one.label());
            }
        } else if (before && first > second) {
            findings.add(item, "check.order.wrong", one.label(), other.label());
        } else if (!before && first < second) {
            findings.add(item, "check.order.undecided", one.label(), other.label());
        }
    }

    private static boolean before(Decision decision, Node one, Node other, Sameness sameness) {
        return decision.pairs().stream()
                .anyMatch(pair -> sameness.same(pair.first(), one) && sameness.same(pair.second(), other));
    }
}
