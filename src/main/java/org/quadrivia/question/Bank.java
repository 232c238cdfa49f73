package org.quadrivia.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All items of one revision of a knowledge base.
 *
 * @param items in a fixed order
 * @param dropped how many candidates were left out, by family and cause ("object: no distractor proved")
 * @param otherNames names that right options have besides their labels, by the option's value; what has none is not in it
 * @param pinned ids of items that reviewers want asked before others
 */
public record Bank(
        String kb,
        String revision,
        List<Item> items,
        Map<String, Integer> dropped,
        Map<String, Set<String>> otherNames,
        Set<String> pinned) {
    public Bank {
        items = List.copyOf(items);
        dropped = Map.copyOf(dropped);
        otherNames = Map.copyOf(otherNames);
        pinned = Set.copyOf(pinned);
    }

    /** A bank as it was made: nobody has pinned anything. */
    public Bank(
            String kb,
            String revision,
            List<Item> items,
            Map<String, Integer> dropped,
            Map<String, Set<String>> otherNames) {
        this(kb, revision, items, dropped, otherNames, Set.of());
    }

    /** A bank whose keys have no names but their labels. */
    public Bank(String kb, String revision, List<Item> items, Map<String, Integer> dropped) {
        this(kb, revision, items, dropped, Map.of());
    }

    /** Empty where the bank has no such item. */
    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** How many items each family has. */
    public Map<String, Long> families() {
        return items.stream()
                .map(Item::family)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
