package org.quadrivia.authoring.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.quadrivia.knowledge.rdf.graph.CanonicalTerms;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.sparql.QueryLimits;
import org.quadrivia.knowledge.rdf.sparql.QueryOutcome;
import org.quadrivia.knowledge.rdf.sparql.QueryRunner;
import org.quadrivia.knowledge.rdf.sparql.SparqlParser;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/** What the queries of items find in a state of a knowledge base. */
public final class DecidedItems {
    private static final Var ANSWER = Var.alloc("answer");
    private static final Var LEFT = Var.alloc("left");
    private static final Var BEFORE = Var.alloc("before");
    private static final Var AFTER = Var.alloc("after");

    private DecidedItems() {}

    /**
     * Returns what an item's own query finds, by its notation in options: answers, pairs, or whether a statement holds. Empty if the
     * query takes too long or fails.
     */
    public static Optional<Map<String, List<Node>>> found(Item item, Snapshot in) {
        Map<String, List<Node>> found = new LinkedHashMap<>();
        var outcome = new QueryRunner(QueryLimits.REMOVED_ITEM)
                .run(SparqlParser.parse(item.query(), null), in.dataset(), row -> {
                    List<Node> nodes = columns(item.kind()).stream()
                            .filter(row::contains)
                            .map(row::get)
                            .toList();
                    if (!nodes.isEmpty()) {
                        found.put(notation(nodes), nodes);
                    }
                });
        return outcome instanceof QueryOutcome.Answered<QueryRunner.Rows>(var rows)
                ? Optional.of(
                        item.kind() == Kind.BOOLEAN ? Map.of(String.valueOf(rows.read() > 0), List.<Node>of()) : found)
                : Optional.empty();
    }

    /** Returns whether an item was right before a change and is not right after it; false if its query cannot be run in time. */
    public static boolean isLost(Item item, Snapshot before, Snapshot after) {
        Optional<Set<String>> were = found(item, before).map(Map::keySet);
        Optional<Set<String>> are = found(item, after).map(Map::keySet);
        if (were.isEmpty() || are.isEmpty()) {
            return false;
        }
        Set<String> key = key(item, were.get());
        return were.get().containsAll(key)
                && (!are.get().containsAll(key) || !were.get().containsAll(are.get()));
    }

    private static String notation(List<Node> nodes) {
        return nodes.stream()
                .map(node -> CanonicalTerms.text(node, Node::toString))
                .collect(Collectors.joining(" "));
    }

    /** Returns the variables that the query of such an item selects. */
    private static List<Var> columns(Kind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE, TEXT -> List.of(ANSWER);
            case BOOLEAN -> List.of();
            case ORDER -> List.of(BEFORE, AFTER);
            case MATCH -> List.of(LEFT, ANSWER);
        };
    }

    /**
     * Returns what the item's query has to find for the item to be right: its key; for a statement, an order or pairs, everything that
     * the query finds now.
     */
    static Set<String> key(Item item, Set<String> now) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, TEXT ->
                item.options().stream()
                        .filter(Option::correct)
                        .map(Option::value)
                        .collect(Collectors.toSet());
            case BOOLEAN, ORDER, MATCH -> now;
        };
    }
}
