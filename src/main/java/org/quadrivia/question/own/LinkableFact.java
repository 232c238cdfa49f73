package org.quadrivia.question.own;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.PassageRef;

/**
 * A fact that generated questions ask, as they tell it.
 *
 * @param sentence plain text with links written [[IRI|label]]
 * @param support N-Quads lines that state it; those of a question that asks it
 * @param passages passages that hold it
 */
public record LinkableFact(FactId id, String sentence, List<String> support, List<PassageRef> passages) {
    public LinkableFact {
        support = List.copyOf(support);
        passages = List.copyOf(passages);
    }

    /** Returns the facts that a bank asks, each as told by a question that asks as little else as possible, sorted by sentence. */
    static List<LinkableFact> in(Bank bank) {
        return byId(bank, Set.of()).values().stream()
                .sorted(Comparator.comparing(LinkableFact::sentence)
                        .thenComparing(fact -> fact.id().hex()))
                .toList();
    }

    /** Returns those of the facts that the bank asks; all of them if none are given. */
    static Map<FactId, LinkableFact> byId(Bank bank, Set<FactId> wanted) {
        Map<FactId, Item> telling = new HashMap<>();
        for (Item item : bank.items()) {
            for (FactId fact : new HashSet<>(item.asks())) {
                if (wanted.isEmpty() || wanted.contains(fact)) {
                    telling.merge(fact, item, LinkableFact::plainer);
                }
            }
        }
        Map<FactId, LinkableFact> facts = new HashMap<>();
        telling.forEach((fact, item) -> facts.put(fact, of(fact, item)));
        return facts;
    }

    private static Item plainer(Item one, Item other) {
        Comparator<Item> plain = Comparator.comparingInt(
                        (Item item) -> item.asks().size())
                .thenComparingInt(item -> item.explanation().length())
                .thenComparing(Item::id);
        return plain.compare(one, other) <= 0 ? one : other;
    }

    private static LinkableFact of(FactId fact, Item item) {
        List<String> stating =
                item.support().stream().filter(line -> states(line, fact)).toList();
        return new LinkableFact(
                fact, item.explanation(), stating.isEmpty() ? item.support() : stating, item.passages());
    }

    /** Whether an N-Quads line states the fact, in whichever graph. */
    private static boolean states(String line, FactId fact) {
        String bare = line.endsWith(" .") ? line.substring(0, line.length() - 2) : line;
        int last = bare.lastIndexOf(" <");
        return FactId.ofTriple(bare).equals(fact)
                || last > 0 && FactId.ofTriple(bare.substring(0, last)).equals(fact);
    }
}
