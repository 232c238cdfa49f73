package org.quadrivia.quality.bars.proof;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.Sameness;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.Decision;
import org.quadrivia.quality.result.BarResult;

/**
 * Bar 1: the query of each item decides for the key and for no other option, both over the dataset as it is and over the dataset
 * with everything that follows from its schema.
 */
public final class RightAnswersBar implements Bar {
    /**
     * One check of an item.
     *
     * @param tail text to add at the end of each cause
     */
    private record Run(ItemCase item, Decision decision, Sameness sameness, String tail, Findings findings) {
        void add(String key, Object what) {
            findings.add(item, key, what, tail);
        }
    }

    @Override
    public int number() {
        return 1;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        for (ItemCase item : inspection.cases()) {
            int before = findings.offences().size();
            check(run(item, item.decision(), "", inspection, findings));
            if (findings.offences().size() == before) {
                check(run(item, item.closed(), Messages.text("check.right.closed"), inspection, findings));
            }
        }
        return findings.none(inspection.cases().size());
    }

    private static Run run(ItemCase item, Decision decision, String tail, Inspection inspection, Findings findings) {
        return new Run(item, decision, inspection.world().sameness(), tail, findings);
    }

    private static void check(Run run) {
        if (run.decision().failure() != null) {
            run.findings().add(run.item(), "check.query", run.decision().failure());
            return;
        }
        switch (run.item().item().kind()) {
            case SINGLE, MULTIPLE -> chosen(run);
            case TEXT -> typed(run);
            case BOOLEAN -> {
                if (run.decision().truth() != run.item().item().saysTrue()) {
                    run.add("check.right.boolean", String.valueOf(run.decision().truth()));
                }
            }
            case ORDER -> Ordering.check(run.item(), run.decision(), run.sameness(), run.findings());
            case MATCH -> matched(run);
        }
    }

    private static void chosen(Run run) {
        for (BankOption option : run.item().item().options()) {
            boolean answers = run.item()
                    .value(option)
                    .map(value -> run.sameness().contains(run.decision().answers(), value))
                    .orElse(option.correct());
            if (answers && !option.correct()) {
                run.add("check.right.second", option.label());
            } else if (!answers && option.correct()) {
                run.add("check.right.key", option.label());
            }
        }
    }

    /** Checks a text item. Since a learner could type any right answer, there must be no right answer besides the key. */
    private static void typed(Run run) {
        chosen(run);
        List<Node> keys = run.item().values(run.item().item().keys());
        run.decision().answers().stream()
                .filter(answer -> keys.stream().noneMatch(key -> run.sameness().same(key, answer)))
                .findFirst()
                .ifPresent(answer -> run.add("check.right.second", answer.toString()));
    }

    private static void matched(Run run) {
        List<List<Node>> pairs = run.item().item().options().stream()
                .flatMap(option -> Stream.ofNullable(run.item().values().get(option)))
                .toList();
        for (List<Node> left : pairs) {
            for (List<Node> right : pairs) {
                boolean fits = holds(run, left.getFirst(), right.getLast());
                if (fits != left.equals(right)) {
                    run.findings()
                            .add(
                                    run.item(),
                                    fits ? "check.right.pair" : "check.right.unpaired",
                                    left.getFirst(),
                                    right.getLast(),
                                    run.tail());
                }
            }
        }
    }

    private static boolean holds(Run run, Node left, Node right) {
        return run.decision().pairs().stream()
                .anyMatch(pair -> run.sameness().same(pair.first(), left)
                        && run.sameness().same(pair.second(), right));
    }

    /** Whether the item is a single choice with one key. */
    public static boolean oneKey(ItemCase item) {
        return item.item().kind() == BankKind.SINGLE && item.item().keys().size() == 1;
    }
}
