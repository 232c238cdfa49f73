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
 * The facts that a bank asks about, each with the items that can ask about it in a lesson. Facts that questions always ask about
 * together count as one ({@link AskedTogether}).
 */
final class LessonFacts {
    private static final Comparator<Item> EASIEST = Comparator.comparing((Item item) -> !needsOnlyRecognition(item))
            .thenComparing(item -> AskedObjective.isWeak(item.family()))
            .thenComparingDouble(Item::difficulty)
            .thenComparing(Item::id);

    /** The items about each fact, the easiest first. */
    private final Map<FactId, List<Item>> items = new HashMap<>();

    private final AskedTogether together;
    private final Bank bank;

    LessonFacts(Bank bank) {
        this.bank = bank;
        together = AskedTogether.in(bank);
        bank.items().stream()
                .sorted(EASIEST)
                .forEach(item -> factsOf(item).forEach(fact -> items.merge(fact, List.of(item), LessonFacts::concat)));
    }

    Bank bank() {
        return bank;
    }

    /**
     * Returns the fact that represents the group to which this fact belongs. Questions always ask about all facts of a group
     * together.
     */
    FactId representative(FactId fact) {
        return together.of(fact);
    }

    /** Returns the facts that the item asks about; one fact represents each group. */
    Set<FactId> factsOf(Item item) {
        return item.asks().stream().map(this::representative).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Item> concat(List<Item> some, List<Item> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Whether the learner only has to recognise the answer. */
    static boolean needsOnlyRecognition(Item item) {
        return item.kind() == Kind.SINGLE || item.kind() == Kind.BOOLEAN;
    }

    /** Returns all facts, sorted by id. Study introduces the facts that belong to no objective in this order. */
    List<FactId> allSortedById() {
        return items.keySet().stream().sorted(Comparator.comparing(FactId::hex)).toList();
    }

    /** Returns the facts that can be asked about, starting with those that have the easiest items. */
    List<FactId> askableEasiestFirst(Collection<FactId> facts) {
        return facts.stream()
                .map(together::of)
                .distinct()
                .filter(items::containsKey)
                .sorted(Comparator.comparingDouble(
                                (FactId fact) -> itemsAbout(fact).getFirst().difficulty())
                        .thenComparing(FactId::hex))
                .toList();
    }

    /** Returns the items about the fact, easiest first, or an empty list. */
    List<Item> itemsAbout(FactId fact) {
        return items.getOrDefault(together.of(fact), List.of());
    }
}
