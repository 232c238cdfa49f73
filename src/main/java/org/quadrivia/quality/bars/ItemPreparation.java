package org.quadrivia.quality.bars;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.Messages;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.graph.BankTerms;
import org.quadrivia.quality.graph.InferredDataset;
import org.quadrivia.quality.graph.Matching;
import org.quadrivia.quality.proof.ItemCase;
import org.quadrivia.quality.query.Decider;
import org.quadrivia.quality.query.Decision;
import org.quadrivia.quality.query.ItemQuery;

/** Prepares the items for the bars. Parses and runs their queries, each distinct text once. */
final class ItemPreparation {
    private final InferredDataset world;
    private final BankTerms terms;
    private final Matching matching;
    private final Map<String, Optional<ItemQuery>> queries = new HashMap<>();
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Map<String, Decision> closed = new HashMap<>();
    private boolean nothingFollows;

    ItemPreparation(InferredDataset world, BankTerms terms) {
        this.world = world;
        this.terms = terms;
        this.matching = new Matching(world.facts());
    }

    List<ItemCase> of(List<BankItem> items) {
        Set<Node> properties = new HashSet<>();
        for (BankItem item : items) {
            queries.computeIfAbsent(item.query(), ItemQuery::parse).ifPresent(q -> properties.addAll(q.properties()));
        }
        Decider plain = new Decider(world.facts().dataset());
        var closure = world.closure().dataset(properties);
        nothingFollows = closure == world.facts().dataset();
        Decider closing = new Decider(closure, world.sameness());
        return items.stream().map(item -> of(item, plain, closing)).toList();
    }

    private ItemCase of(BankItem item, Decider plain, Decider closing) {
        Optional<ItemQuery> query = queries.getOrDefault(item.query(), Optional.empty());
        Decision decision = decide(item.query(), query, plain, decisions);
        Supplier<Decision> after =
                nothingFollows && query.flatMap(ItemQuery::counted).isEmpty()
                        ? () -> decision
                        : () -> decide(item.query(), query, closing, closed);
        List<Quad> support = item.support().stream()
                .flatMap(line -> terms.line(line).stream())
                .toList();
        List<Set<Triple>> supports = matching.matches(support, false);
        return new ItemCase(item, query, decision, after, values(item), support, supports, onClaim(item, supports));
    }

    private static Decision decide(
            String text, Optional<ItemQuery> query, Decider decider, Map<String, Decision> decisions) {
        return decisions.computeIfAbsent(
                text,
                it -> query.map(decider::decide)
                        .orElseGet(() -> new Decision(false, Set.of(), Set.of(), Messages.text("check.query.parse"))));
    }

    private Map<BankOption, List<Node>> values(BankItem item) {
        Map<BankOption, List<Node>> values = new LinkedHashMap<>();
        for (BankOption option : item.options()) {
            List<Node> nodes = option.terms().stream()
                    .flatMap(term -> terms.term(term).stream())
                    .toList();
            if (nodes.size() == option.terms().size()) {
                values.put(option, nodes);
            }
        }
        return values;
    }

    private boolean onClaim(BankItem item, List<Set<Triple>> supports) {
        return item.family().equals("attribution")
                || supports.stream()
                        .flatMap(Set::stream)
                        .anyMatch(triple -> !world.facts().asserts(triple));
    }
}
