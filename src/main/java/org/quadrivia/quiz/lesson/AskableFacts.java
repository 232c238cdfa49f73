package org.quadrivia.quiz.lesson;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.AskedObjective;
import org.quadrivia.question.AskedTogether;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;

/**
 * The facts that a bank asks, each with the items that can ask it in a lesson. Facts that are always asked together count as one
 * ({@link AskedTogether}).
 */
final class AskableFacts {
    private static final Comparator<Item> EASIEST = Comparator.comparing((Item item) -> !isEasy(item))
            .thenComparing(item -> AskedObjective.isWeak(item.family()))
            .thenComparingDouble(Item::difficulty)
            .thenComparing(Item::id);

    /** The items that ask each fact, the easiest first. */
    private final Map<FactId, List<Item>> items = new HashMap<>();

    private final AskedTogether together;
    private final Bank bank;

    AskableFacts(Bank bank) {
        this.bank = bank;
        together = AskedTogether.in(bank);
        bank.items().stream()
                .sorted(EASIEST)
                .forEach(item -> asks(item).forEach(fact -> items.merge(fact, List.of(item), AskableFacts::both)));
    }

    Bank bank() {
        return bank;
    }

    /** Returns the fact that stands for those that are always asked together with this one. */
    FactId one(FactId fact) {
        return together.of(fact);
    }

    /** Returns the facts that the item asks. */
    Set<FactId> asks(Item item) {
        return item.asks().stream().map(this::one).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Item> both(List<Item> some, List<Item> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Whether the answer has only to be recognized. */
    static boolean isEasy(Item item) {
        return item.kind() == Kind.SINGLE || item.kind() == Kind.BOOLEAN;
    }

    /** Returns all facts in the order in which study takes those on which no objective rests. */
    List<FactId> all() {
        return items.keySet().stream().sorted(Comparator.comparing(FactId::hex)).toList();
    }

    /** Returns those of the facts that can be asked, the ones with the easiest items first. */
    List<FactId> inOrder(Collection<FactId> facts) {
        return facts.stream()
                .map(together::of)
                .distinct()
                .filter(items::containsKey)
                .sorted(Comparator.comparingDouble(
                                (FactId fact) -> asking(fact).getFirst().difficulty())
                        .thenComparing(FactId::hex))
                .toList();
    }

    /** Returns the items that ask the fact, the easiest first; empty if there are none. */
    List<Item> asking(FactId fact) {
        return items.getOrDefault(together.of(fact), List.of());
    }
}
