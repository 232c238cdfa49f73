package org.quadrivia.question.rdf.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.question.Kind;
import org.quadrivia.question.rdf.common.SeededHash;
import org.quadrivia.question.rdf.makers.ItemDraft;

/**
 * Ensures that no answer is right in most of the single-choice items about a property that offer it. Without this rule, if a
 * property has few values and one of them is by far the most frequent, a learner who always chooses this value would need no
 * knowledge.
 */
final class FrequentKeys {
    /** The rule does not apply to banks with fewer items, which would lose up to half of these items. */
    static final int LARGE = 200;

    /** If a value is the key more often than expected, a difference of up to this many standard deviations counts as chance. */
    private static final double CHANCE = 2;
    /** This many items with the same key are always allowed. */
    private static final int FEW = 3;

    /** A value that items about certain properties offer as an option. */
    private record Offer(Set<Node> properties, Node value) {}

    /** The items that offer a value. */
    private static final class Uses {
        private final List<IdentifiedDraft> right = new ArrayList<>();
        private double expected;
        private double variance;

        void count(IdentifiedDraft item, int sign) {
            double chance = 1.0 / item.shown().size();
            expected += sign * chance;
            variance += sign * chance * (1 - chance);
        }

        boolean tooOften() {
            return right.size() > FEW && right.size() > expected + CHANCE * Math.sqrt(Math.max(0, variance));
        }
    }

    private final ItemMinimums minimums;
    private final Map<Offer, Uses> uses = new LinkedHashMap<>();

    private FrequentKeys(Collection<IdentifiedDraft> items, ItemMinimums minimums) {
        this.minimums = minimums;
        items.stream()
                .filter(item -> item.kind() == Kind.SINGLE)
                .sorted(Comparator.comparing(item -> SeededHash.of("key", item.id()), Long::compareUnsigned))
                .forEach(this::add);
    }

    /**
     * Returns the items to drop. If possible, these are items whose question stays in another form. Among those, the items with
     * the largest hashes are dropped. Items that their family or a learning objective needs are never dropped.
     *
     * @param minimums the items that must stay; dropped items are recorded in it
     */
    static List<IdentifiedDraft> surplus(Collection<IdentifiedDraft> items, ItemMinimums minimums) {
        return new FrequentKeys(items, minimums).surplus();
    }

    private void add(IdentifiedDraft item) {
        for (ItemDraft.Answer answer : item.shown()) {
            Uses use = use(item, answer);
            use.count(item, 1);
            if (answer.right()) {
                use.right.add(item);
            }
        }
    }

    private Uses use(IdentifiedDraft item, ItemDraft.Answer answer) {
        return uses.computeIfAbsent(new Offer(item.properties(), answer.value()), offer -> new Uses());
    }

    private List<IdentifiedDraft> surplus() {
        List<IdentifiedDraft> out = new ArrayList<>();
        for (Uses use : uses.values()) {
            for (boolean spare : new boolean[] {true, false}) {
                for (int place = use.right.size() - 1; place >= 0 && use.tooOften(); place--) {
                    IdentifiedDraft item = use.right.get(place);
                    if (spare ? minimums.canSpare(item) : minimums.canSpareQuestion(item)) {
                        use.right.remove(place);
                        item.shown().forEach(answer -> use(item, answer).count(item, -1));
                        minimums.drop(item);
                        out.add(item);
                    }
                }
            }
        }
        return out;
    }
}
