package org.quadrivia.authoring.publishing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.change.Change;
import org.quadrivia.knowledge.rdf.change.RenameDetector;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;

/**
 * Finds the heirs of items that a change removes from the bank. The id of an item is derived from the facts it asks about.
 * Renaming or merging a thing, renaming a family, or using another variant of a question therefore changes the id of what people
 * see as the same question. An item for which several candidates cannot be told apart has no heir.
 */
final class ItemSuccessors {
    private record Form(Kind kind, Set<FactId> asks) {}

    private final Map<Node, Node> renamed = new HashMap<>();
    private final Map<FactId, FactId> facts = new HashMap<>();
    private final Set<String> before;
    private final Map<Form, List<Item>> after;

    private ItemSuccessors(Bank before, Bank after, Change change, Snapshot now, Snapshot then) {
        RenameDetector.gone(change, new Said(then))
                .forEach((node, to) -> to.ifPresent(other -> renamed.put(node, other)));
        change.removed().stream()
                .filter(this::isRenamed)
                .forEach(quad -> facts.put(
                        now.factId(quad.asTriple()), then.factId(replaced(quad).asTriple())));
        then.formerFacts().forEach(facts::putIfAbsent);
        this.before = before.items().stream().map(Item::id).collect(Collectors.toSet());
        this.after = after.items().stream()
                .collect(Collectors.groupingBy(item -> new Form(item.kind(), new HashSet<>(item.asks()))));
    }

    /**
     * Returns the heirs by the ids of the removed items.
     *
     * @param now the published revision
     * @param then the state after the change
     */
    static Map<String, Item> of(Bank before, Bank after, Change change, Snapshot now, Snapshot then) {
        Set<String> still = after.items().stream().map(Item::id).collect(Collectors.toSet());
        ItemSuccessors heirs = new ItemSuccessors(before, after, change, now, then);
        Map<String, Item> found = new LinkedHashMap<>();
        before.items().stream()
                .filter(item -> !still.contains(item.id()))
                .forEach(item -> heirs.of(item).ifPresent(heir -> found.put(item.id(), heir)));
        return found;
    }

    private Optional<Item> of(Item gone) {
        Set<FactId> asks =
                gone.asks().stream().map(fact -> facts.getOrDefault(fact, fact)).collect(Collectors.toSet());
        boolean same = asks.equals(new HashSet<>(gone.asks()));
        Set<String> key = keys(gone).stream().map(this::replaced).collect(Collectors.toSet());
        List<Item> candidates = after.getOrDefault(new Form(gone.kind(), asks), List.of()).stream()
                .filter(item -> !same || !before.contains(item.id()))
                .filter(item -> keys(item).equals(key))
                .toList();
        String query = replaced(gone.query());
        return only(candidates, item -> item.family().equals(gone.family()))
                .or(() -> only(
                        candidates,
                        item -> item.family().equals(gone.family())
                                && item.query().equals(query)))
                .or(() -> only(
                        candidates,
                        item -> item.family().equals(gone.family())
                                && item.stem().equals(gone.stem())))
                .or(() -> only(candidates, item -> item.stem().equals(gone.stem())));
    }

    private static Optional<Item> only(List<Item> candidates, Predicate<Item> like) {
        List<Item> alike = candidates.stream().filter(like).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static Set<String> keys(Item item) {
        return item.options().stream()
                .filter(option -> option.correct() || option.position() != null)
                .map(option -> option.value() + " " + option.rightValue() + " " + option.position())
                .collect(Collectors.toSet());
    }

    private boolean isRenamed(Quad quad) {
        return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
                .anyMatch(renamed::containsKey);
    }

    private Quad replaced(Quad quad) {
        Function<Node, Node> now = node -> renamed.getOrDefault(node, node);
        return Quad.create(
                now.apply(quad.getGraph()),
                now.apply(quad.getSubject()),
                now.apply(quad.getPredicate()),
                now.apply(quad.getObject()));
    }

    private String replaced(String text) {
        String replaced = text;
        for (Map.Entry<Node, Node> one : renamed.entrySet()) {
            replaced = replaced.replace(iri(one.getKey()), iri(one.getValue()));
        }
        return replaced;
    }

    private static String iri(Node node) {
        return "<" + node.getURI() + ">";
    }

    /** The quads after the change. */
    private record Said(Snapshot then) implements RenameDetector.StateAfterChange {
        @Override
        public boolean holds(Quad quad) {
            return then.dataset().contains(quad);
        }

        @Override
        public Stream<Node> subjects(Node graph, Node property, Node object) {
            return then.dataset().stream(graph, Node.ANY, property, object).map(Quad::getSubject);
        }
    }
}
