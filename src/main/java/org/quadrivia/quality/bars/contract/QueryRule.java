package org.quadrivia.quality.bars.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bars.Findings;
import org.quadrivia.quality.bars.Inspection;
import org.quadrivia.quality.graph.DatasetFacts;
import org.quadrivia.quality.graph.Mutation;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.Decider;
import org.quadrivia.quality.query.Decision;
import org.quadrivia.quality.query.ItemQuery;

/** The form of the query, and the terms that it may use. */
final class QueryRule implements ItemRule {
    @Override
    public void check(ItemCase item, Inspection inspection, Findings findings) {
        if (item.decision().failure() != null) {
            findings.add(item, "check.query", item.decision().failure());
        }
        item.query().ifPresent(query -> {
            check(item, query, findings);
            if (item.decision().failure() == null && item.item().listsOptions()) {
                decided(item, query, inspection, findings);
            }
        });
    }

    /**
     * Checks that a query that lists its options gives an answer only if the dataset decides about each option: if everything
     * known about one distractor is removed, the query must give no answer. In an order item, the rows of the result must contain
     * only options.
     */
    private static void decided(ItemCase item, ItemQuery query, Inspection inspection, Findings findings) {
        if (item.item().kind() == BankKind.ORDER) {
            Set<Node> options = Set.copyOf(item.values(item.item().options()));
            if (!item.decision().pairs().stream()
                    .allMatch(pair -> options.contains(pair.first()) && options.contains(pair.second()))) {
                findings.add(item, "check.query.beyond");
            }
            return;
        }
        for (BankOption option : item.item().distractors()) {
            Set<Triple> known = known(item, option, query, inspection.world().facts());
            Decision after = new Decider(Mutation.minus(inspection.world().facts(), known)).decide(query);
            if (!after.answers().isEmpty()) {
                findings.add(item, "check.query.undecided", option.label());
            }
        }
    }

    /** Returns the asserted triples that are about the option and have a property of the query. */
    private static Set<Triple> known(ItemCase item, BankOption option, ItemQuery query, DatasetFacts facts) {
        Set<Triple> known = new HashSet<>();
        item.value(option)
                .ifPresent(value -> query.properties().forEach(property -> {
                    facts.asserted().find(value, property, Node.ANY).forEachRemaining(known::add);
                    facts.asserted().find(Node.ANY, property, value).forEachRemaining(known::add);
                }));
        return known;
    }

    private static void check(ItemCase item, ItemQuery query, Findings findings) {
        if (!formed(item, query)) {
            findings.add(item, "check.query.form", item.item().kind().word());
        }
        if (query.terms().stream().anyMatch(Vocabulary.PROFILE::contains)) {
            findings.add(item, "check.query.profile");
        }
        if (item.item().kind() != BankKind.BOOLEAN) {
            options(item, query, findings);
        }
        if (item.item().family().equals("count") && query.counted().isEmpty()) {
            findings.add(item, "check.query.count");
        }
    }

    private static boolean formed(ItemCase item, ItemQuery query) {
        return switch (item.item().kind()) {
            case SINGLE, MULTIPLE, TEXT -> query.selects("answer");
            case BOOLEAN -> query.asks();
            case ORDER -> query.selects("before", "after");
            case MATCH -> query.selects("left", "answer");
        };
    }

    private static void options(ItemCase item, ItemQuery query, Findings findings) {
        Set<Node> options = new HashSet<>();
        item.values().values().forEach(options::addAll);
        for (Node option : options) {
            boolean number = query.counts() && option.isLiteral();
            if (query.named().contains(option) && !number) {
                findings.add(item, "check.query.names", option);
            }
        }
        if (item.item().listsOptions()) {
            if (!query.listed().equals(options)) {
                findings.add(item, "check.query.lists");
            }
        } else if (List.copyOf(query.listed()).stream().anyMatch(options::contains)) {
            findings.add(item, "check.query.values");
        }
    }
}
