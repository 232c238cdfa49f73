package org.quadrivia.quality.bars.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Bar;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.Matching;
import org.quadrivia.quality.graph.Mutation;
import org.quadrivia.quality.graph.Sameness;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.Decider;
import org.quadrivia.quality.query.Decision;
import org.quadrivia.quality.query.ItemQuery;
import org.quadrivia.quality.result.BarResult;

/**
 * Bar 3: an item depends on what it cites. If facts are added that make a distractor right, the result of the item's query must
 * change. If the item's support is removed from every graph, the query must no longer decide for the key. The bar checks a
 * sample, which takes items from each family in turn.
 */
public final class MutationBar implements Bar {
    private static final int SAMPLE = 200;

    @Override
    public int number() {
        return 3;
    }

    @Override
    public BarResult measure(Inspection inspection) {
        Findings findings = new Findings(number());
        List<ItemCase> sample = sample(inspection.cases());
        CounterFacts planting = new CounterFacts(inspection.world());
        for (ItemCase item : sample) {
            ItemQuery query = item.query().orElseThrow();
            removed(item, query, inspection, findings);
            new Added(item, query, planting, inspection, findings).check();
        }
        return findings.none(sample.size());
    }

    private static List<ItemCase> sample(List<ItemCase> cases) {
        Map<String, List<ItemCase>> families = new TreeMap<>();
        cases.stream()
                .filter(item -> item.query().isPresent()
                        && item.decision().failure() == null
                        && !item.supports().isEmpty())
                .sorted(Comparator.comparing(ItemCase::id))
                .forEach(item -> families.computeIfAbsent(item.item().family(), it -> new ArrayList<>())
                        .add(item));
        List<ItemCase> sample = new ArrayList<>();
        for (int turn = 0; sample.size() < SAMPLE && turn < cases.size(); turn++) {
            for (List<ItemCase> family : families.values()) {
                if (turn < family.size() && sample.size() < SAMPLE) {
                    sample.add(family.get(turn));
                }
            }
        }
        return sample;
    }

    private static void removed(ItemCase item, ItemQuery query, Inspection inspection, Findings findings) {
        Set<Triple> support = CounterFacts.support(item);
        if (item.item().kind() == BankKind.BOOLEAN && !item.item().saysTrue()) {
            if (item.item().options().stream().anyMatch(option -> !rests(option, support, inspection))) {
                findings.add(item, "check.mutation.proof");
            }
            return;
        }
        Decision after = new Decider(Mutation.minus(inspection.world().facts(), support)).decide(query);
        if (decides(item, after, inspection.world().sameness())) {
            findings.add(item, "check.mutation.removed");
        }
    }

    /** Whether the proof contains a triple of the support, so that removing the support breaks the proof. */
    private static boolean rests(BankOption option, Set<Triple> support, Inspection inspection) {
        List<Quad> lines = option.proof().triples().stream()
                .flatMap(line -> inspection.terms().line(line).stream())
                .toList();
        return new Matching(inspection.world().facts())
                .matches(lines, true).stream().flatMap(Set::stream).anyMatch(support::contains);
    }

    /** Whether the query still decides for a key; for an order item, for the whole order. */
    private static boolean decides(ItemCase item, Decision after, Sameness sameness) {
        return switch (item.item().kind()) {
            case BOOLEAN -> after.truth();
            case ORDER -> after.pairs().containsAll(item.decision().pairs());
            case MATCH ->
                item.values().values().stream()
                        .anyMatch(pair -> after.pairs().contains(new Decision.Pair(pair.getFirst(), pair.getLast())));
            case SINGLE, MULTIPLE, TEXT ->
                item.values(item.item().keys()).stream().anyMatch(key -> sameness.contains(after.answers(), key));
        };
    }

    /** One item, checked with facts added. */
    private record Added(
            ItemCase item, ItemQuery query, CounterFacts planting, Inspection inspection, Findings findings) {
        void check() {
            if (item.item().kind() == BankKind.BOOLEAN) {
                if (!item.item().saysTrue()) {
                    see(planting.statement(query), item.item().stem(), Decision::truth);
                }
            } else if (item.item().kind() == BankKind.MATCH) {
                matched();
            } else if (query.counts()) {
                Set<Node> counted = new Decider(inspection.world().facts().dataset()).counted(query);
                see(
                        planting.oneMore(item, query, counted),
                        item.item().stem(),
                        after -> !after.answers().equals(item.decision().answers()));
            } else {
                item.item().distractors().forEach(this::chosen);
            }
        }

        private void chosen(BankOption option) {
            Node key = CounterFacts.key(item).orElse(null);
            Node value = item.value(option).orElse(null);
            if (key == null || value == null) {
                return;
            }
            if (item.item().family().equals("odd-one-out")) {
                see(planting.said(item, query, value, key), option.label(), after -> !right(after, key));
            } else if (item.item().listsOptions()) {
                see(
                        planting.beyond(item, query, key, value),
                        option.label(),
                        after -> right(after, value) || !right(after, key));
            } else {
                see(planting.said(item, query, key, value), option.label(), after -> right(after, value));
            }
        }

        private void matched() {
            for (List<Node> one : item.values().values()) {
                for (List<Node> other : item.values().values()) {
                    if (!one.equals(other)) {
                        Decision.Pair pair = new Decision.Pair(one.getFirst(), other.getLast());
                        see(
                                planting.said(item, query, one.getLast(), other.getLast()),
                                item.item().stem(),
                                after -> after.pairs().contains(pair));
                    }
                }
            }
        }

        private boolean right(Decision after, Node value) {
            return inspection.world().sameness().contains(after.answers(), value);
        }

        private void see(Set<Quad> planted, String what, Predicate<Decision> sees) {
            if (!planted.isEmpty()
                    && !sees.test(new Decider(Mutation.plus(inspection.world().facts(), planted)).decide(query))) {
                findings.add(item, "check.mutation.added", what);
            }
        }
    }
}
