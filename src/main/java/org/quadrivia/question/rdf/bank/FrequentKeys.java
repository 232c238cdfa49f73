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
 * Keeps an answer that many single-choice items about a property offer from being right in most of them. If a property has few
 * values and one is by far the most frequent, a learner who always chooses it needs no knowledge.
 */
final class FrequentKeys {
    /** A smaller bank cannot do without these items: it would lose up to half of them. */
    static final int LARGE = 200;

    /** A number of keys of up to this many standard deviations above the expected one counts as chance. */
    private static final double CHANCE = 2;
    /** So many items with the same key are never too many. */
    private static final int FEW = 3;

    /** A value that items about these properties offer. */
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
     * Returns the items to drop: if possible, such as are another form of a question that stays; of these, those with the largest
     * hashes. None is dropped that its family or a learning objective needs.
     *
     * @param minimums what must stay; the items dropped are no longer left in it
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
