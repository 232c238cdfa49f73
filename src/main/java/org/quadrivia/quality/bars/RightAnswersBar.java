package org.quadrivia.quality.bars;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.quality.BarResult;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.graph.Sameness;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.Decision;

/** Bar 1: each item's own query decides for its key and for nothing else that is offered. */
public final class RightAnswersBar implements Bar {
    @Override
    public int number() {
        return 1;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        for (ItemCase item : inspection.cases()) {
            if (item.decision().failure() != null) {
                findings.add(item, "check.query", item.decision().failure());
            } else {
                check(item, inspection.world().sameness(), findings);
            }
        }
        return findings.none(inspection.cases().size());
    }

    private static void check(ItemCase item, Sameness sameness, Findings findings) {
        switch (item.item().kind()) {
            case SINGLE, MULTIPLE -> chosen(item, sameness, findings);
            case TEXT -> typed(item, sameness, findings);
            case BOOLEAN -> {
                if (item.decision().truth() != item.item().saysTrue()) {
                    findings.add(
                            item,
                            "check.right.boolean",
                            String.valueOf(item.decision().truth()));
                }
            }
            case ORDER -> Ordering.check(item, sameness, findings);
            case MATCH -> matched(item, sameness, findings);
        }
    }

    private static void chosen(ItemCase item, Sameness sameness, Findings findings) {
        for (BankOption option : item.item().options()) {
            boolean answers = item.value(option)
                    .map(value -> sameness.contains(item.decision().answers(), value))
                    .orElse(option.correct());
            if (answers && !option.correct()) {
                findings.add(item, "check.right.second", option.label());
            } else if (!answers && option.correct()) {
                findings.add(item, "check.right.key", option.label());
            }
        }
    }

    /** What is typed can be any right answer, so that there must be no other. */
    private static void typed(ItemCase item, Sameness sameness, Findings findings) {
        chosen(item, sameness, findings);
        List<Node> keys = item.values(item.item().keys());
        Set<Node> answers = item.decision().answers();
        answers.stream()
                .filter(answer -> keys.stream().noneMatch(key -> sameness.same(key, answer)))
                .forEach(answer -> findings.add(item, "check.right.second", answer.toString()));
    }

    private static void matched(ItemCase item, Sameness sameness, Findings findings) {
        List<List<Node>> pairs = item.item().options().stream()
                .flatMap(option ->
                        java.util.stream.Stream.ofNullable(item.values().get(option)))
                .toList();
        for (List<Node> left : pairs) {
            for (List<Node> right : pairs) {
                boolean fits = holds(item.decision(), left.getFirst(), right.getLast(), sameness);
                if (fits != left.equals(right)) {
                    findings.add(
                            item, fits ? "check.right.pair" : "check.right.unpaired", left.getFirst(), right.getLast());
                }
            }
        }
    }

    private static boolean holds(Decision decision, Node left, Node right, Sameness sameness) {
        return decision.pairs().stream()
                .anyMatch(pair -> sameness.same(pair.first(), left) && sameness.same(pair.second(), right));
    }

    /** For the kinds whose key is one thing. */
    static boolean oneKey(ItemCase item) {
        return item.item().kind() == BankKind.SINGLE && item.item().keys().size() == 1;
    }
}
