package org.quadrivia.quality.bars.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.bars.proof.RightAnswersBar;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.result.BarResult;

/** Bar 8: the length of the key does not give it away. */
public final class LengthBar implements Bar {
    private static final double FACTOR = 1.25;
    private static final int CHARACTERS = 3;
    private static final double SHARE = 0.05;
    private static final double CHANCE = 0.001;
    private static final Set<String> OPEN = Set.of("functional", "complete", "not-stated");

    @Override
    public int number() {
        return 8;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<ItemCase> items =
                inspection.cases().stream().filter(RightAnswersBar::oneKey).toList();
        if (items.isEmpty()) {
            return findings.unmeasured(Messages.text("check.nothing"));
        }
        List<Double> chances = new ArrayList<>();
        int longest = 0;
        int avoidable = 0;
        for (ItemCase item : items) {
            avoidable += avoidable(item, inspection, findings) ? 1 : 0;
            chances.add(chance(item));
            longest += keyLongest(item) ? 1 : 0;
        }
        double p = Chance.atLeast(longest, chances);
        long tooLong = findings.offenders();
        boolean holds = tooLong <= SHARE * items.size() && avoidable == 0 && p > CHANCE;
        double expected = chances.stream().mapToDouble(Double::doubleValue).sum();
        return findings.result(
                holds, Messages.text("check.length.measured", tooLong, avoidable, items.size(), longest, expected, p));
    }

    /** Records a key that is too long. Returns whether the key is too long although there is a distractor of suitable length. */
    private static boolean avoidable(ItemCase item, Inspection inspection, Findings findings) {
        String key = item.item().keys().getFirst().label();
        int other = item.item().distractors().stream()
                .mapToInt(d -> length(d.label()))
                .max()
                .orElse(0);
        if (length(key) <= FACTOR * other || length(key) <= other + CHARACTERS) {
            return false;
        }
        String better = fitting(item, inspection);
        findings.add(
                item, better.isEmpty() ? "check.length" : "check.length.avoidable", key, length(key), other, better);
        return !better.isEmpty();
    }

    /**
     * Returns the label of a thing of the key's kind that is long enough and is wrong for the same reason as one of the
     * distractors; empty if there is no such thing.
     */
    private static String fitting(ItemCase item, Inspection inspection) {
        List<Node> keys = item.values(item.item().keys());
        boolean open = item.item().distractors().stream()
                .anyMatch(d -> OPEN.contains(d.proof().reason()));
        if (!open || keys.isEmpty() || !keys.getFirst().isURI() || item.item().listsOptions()) {
            return "";
        }
        int wanted = length(item.item().keys().getFirst().label());
        Set<String> shown =
                Set.copyOf(item.item().options().stream().map(BankOption::label).toList());
        return inspection.groups().of(item, keys.getFirst()).stream()
                .flatMap(Set::stream)
                .filter(Node::isURI)
                .filter(node ->
                        !inspection.world().sameness().contains(item.closed().answers(), node))
                .flatMap(node -> inspection.world().facts().label(node).stream())
                .filter(label -> !shown.contains(label) && fits(wanted, length(label)))
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static boolean fits(int wanted, int length) {
        return wanted <= FACTOR * length || wanted <= length + CHARACTERS;
    }

    private static boolean keyLongest(ItemCase item) {
        int key = length(item.item().keys().getFirst().label());
        return item.item().distractors().stream().allMatch(d -> length(d.label()) < key);
    }

    /**
     * Returns the probability that the key is, by chance, longer than all other options; 0 if the longest options are equally
     * long.
     */
    private static double chance(ItemCase item) {
        List<Integer> lengths = Stream.concat(item.item().keys().stream(), item.item().distractors().stream())
                .map(option -> length(option.label()))
                .sorted()
                .toList();
        boolean tie = lengths.size() > 1 && lengths.getLast().equals(lengths.get(lengths.size() - 2));
        return tie ? 0 : 1.0 / lengths.size();
    }

    private static int length(String label) {
        return label.codePointCount(0, label.length());
    }
}
