package org.quadrivia.question.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/** Keeps a bank from asking in one stem, or for one answer, over and over. */
final class Variety {
    /** Items with one and the same stem. */
    private static final int SAME_STEM = 3;
    /** The same for those that list their options, so that each asks something else. */
    private static final int SAME_LISTING_STEM = 12;
    /** The same for pairs, of which each item holds several. */
    private static final int SAME_MATCH_STEM = 5;
    /** Items of a family with one and the same key: more would make it the better guess. */
    private static final int SAME_KEY = 10;

    private final Map<String, List<Item>> byStem = new HashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();

    /** Takes note of an item that has entered the bank. */
    void enter(Item item) {
        byStem.computeIfAbsent(item.stem(), k -> new ArrayList<>(1)).add(item);
        byKey.merge(key(item), 1, Integer::sum);
    }

    private static String key(Item item) {
        String values = item.kind() == Kind.SINGLE || item.kind() == Kind.TEXT
                ? item.options().stream()
                        .filter(Option::correct)
                        .map(Option::value)
                        .findFirst()
                        .orElse("")
                : item.id();
        return item.family() + " " + values;
    }

    /** One stem with two sets of answers could be read in two ways; one stem over and over bores. */
    Optional<String> fault(FamilyFile family, Item item) {
        List<Item> same = byStem.getOrDefault(item.stem(), List.of());
        boolean lists = listsOptions(family);
        if (!lists && same.stream().anyMatch(other -> !other.query().equals(item.query()))) {
            return Optional.of("the same stem asks something else");
        }
        if (byKey.getOrDefault(key(item), 0) >= SAME_KEY) {
            return Optional.of("the same key often enough");
        }
        int most = item.kind() == Kind.MATCH ? SAME_MATCH_STEM : lists ? SAME_LISTING_STEM : SAME_STEM;
        return same.size() >= most ? Optional.of("the same stem often enough") : Optional.empty();
    }

    /** Whether its items name their options in their queries, so that one stem may ask of many. */
    private static boolean listsOptions(FamilyFile family) {
        return family.query().contains("{options}") || family.kind() == Kind.MATCH;
    }
}
