package org.quadrivia.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.quadrivia.Caches;
import org.quadrivia.knowledge.FactId;

/**
 * Facts that the items of a bank cannot distinguish: the same items ask about them, and the same options rest on them. An answer
 * shows either that the learner knows all of them or that the learner knows none. A claim, for example, is several facts, such as
 * its claimant and its content. For people they are one fact.
 */
public final class AskedTogether {
    /** Results by the identity of banks, since pages use the same bank again and again. */
    private static final Cache<Bank, AskedTogether> OF_BANKS =
            Caches.tied("askedtogether", Caffeine.newBuilder().weakKeys().build());

    /** The first fact of each group, by the others. */
    private final Map<FactId, FactId> first = new HashMap<>();

    private AskedTogether() {}

    /** Returns the facts that belong together. They are found once for each bank. */
    public static AskedTogether in(Bank bank) {
        return OF_BANKS.get(bank, AskedTogether::find);
    }

    private static AskedTogether find(Bank bank) {
        Map<FactId, List<Item>> asking = new HashMap<>();
        bank.items()
                .forEach(item -> Set.copyOf(item.asks())
                        .forEach(fact -> asking.computeIfAbsent(fact, one -> new ArrayList<>())
                                .add(item)));
        AskedTogether together = new AskedTogether();
        Map<Set<String>, List<FactId>> byItems = asking.keySet().stream()
                .collect(Collectors.groupingBy(fact -> asking.getOrDefault(fact, List.of()).stream()
                        .map(Item::id)
                        .collect(Collectors.toSet())));
        byItems.values().stream().filter(facts -> facts.size() > 1).forEach(facts -> {
            List<Item> items = asking.getOrDefault(facts.getFirst(), List.of());
            facts.stream()
                    .collect(Collectors.groupingBy(fact -> resting(fact, items)))
                    .values()
                    .forEach(together::join);
        });
        return together;
    }

    /** Returns the options that rest on the fact, each with its item. */
    private static Set<String> resting(FactId fact, List<Item> items) {
        Set<String> resting = new TreeSet<>();
        for (Item item : items) {
            for (Option option : item.options()) {
                if (option.proof().triples().stream().map(FactId::ofTriple).anyMatch(fact::equals)) {
                    resting.add(item.id() + " " + option.id());
                }
            }
        }
        return resting;
    }

    private void join(List<FactId> facts) {
        FactId least = facts.stream().min(Comparator.comparing(FactId::hex)).orElseThrow();
        facts.stream().filter(fact -> !fact.equals(least)).forEach(fact -> first.put(fact, least));
    }

    /** Returns the fact that represents this one: the first fact of its group, or the fact itself. */
    public FactId of(FactId fact) {
        return first.getOrDefault(fact, fact);
    }
}
