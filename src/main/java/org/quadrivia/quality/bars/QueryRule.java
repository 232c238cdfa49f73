package org.quadrivia.quality.bars;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.graph.Vocabulary;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.ItemQuery;

/** The query: its form, and what it may name. */
final class QueryRule implements ItemRule {
    @Override
    public void check(ItemCase item, Inspection inspection, Findings findings) {
        if (item.decision().failure() != null) {
            findings.add(item, "check.query", item.decision().failure());
        }
        item.query().ifPresent(query -> check(item, query, findings));
    }

    private static void check(ItemCase item, ItemQuery query, Findings findings) {
        if (!formed(item, query)) {
            findings.add(item, "check.query.form", item.item().kind().word());
        }
        if (query.terms().contains(Vocabulary.USABLE_AS)) {
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
