package org.quadrivia.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.FactId;

/**
 * All items of one revision of a knowledge base.
 *
 * @param items in a fixed order
 * @param dropped candidates that did not become items, by family and reason
 * @param otherNames other names of right options and of the things to which the feedback on statements links, keyed by value; values
 *     without other names are absent
 * @param pinned ids of items that reviewers want asked before others
 * @param objectives the learning objectives of this revision
 * @param paraphrases paraphrases of the passages that the items cite, keyed by the IRI of the passage; pages show them with the answer.
 *     Passages without a paraphrase are absent
 * @param failures why candidates about a fact were dropped, for each fact on which an objective rests, the most frequent reason first
 */
public record Bank(
        String kb,
        String revision,
        List<Item> items,
        List<DroppedCandidates> dropped,
        Map<String, Set<String>> otherNames,
        Set<String> pinned,
        Objectives objectives,
        Map<FactId, List<DropReason>> failures,
        Map<String, String> paraphrases) {
    public Bank {
        items = List.copyOf(items);
        dropped = List.copyOf(dropped);
        otherNames = Map.copyOf(otherNames);
        pinned = Set.copyOf(pinned);
        failures = Map.copyOf(failures);
        paraphrases = Map.copyOf(paraphrases);
    }

    /** Creates a bank of a knowledge base without learning objectives. */
    public Bank(
            String kb,
            String revision,
            List<Item> items,
            List<DroppedCandidates> dropped,
            Map<String, Set<String>> otherNames,
            Set<String> pinned) {
        this(kb, revision, items, dropped, otherNames, pinned, Objectives.NONE, Map.of(), Map.of());
    }

    /** Creates a bank whose keys have no names besides their labels, without a record of what was dropped. */
    public Bank(String kb, String revision, List<Item> items) {
        this(kb, revision, items, List.of(), Map.of(), Set.of());
    }

    /** Returns a copy of this bank with these learning objectives. */
    public Bank with(Objectives others) {
        return new Bank(kb, revision, items, dropped, otherNames, pinned, others, failures, paraphrases);
    }

    /** Returns a copy of this bank with other items and pinned items. */
    public Bank with(List<Item> others, Set<String> otherPinned) {
        return new Bank(kb, revision, others, dropped, otherNames, otherPinned, objectives, failures, paraphrases);
    }

    /** Returns the item with this id, or empty if the bank has none. */
    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Returns the items of each question: the forms in which it can be asked, in the order of the bank. */
    public Map<QuestionId, List<Item>> questions() {
        return items.stream().collect(Collectors.groupingBy(Item::question, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns the number of items of each family. */
    public Map<String, Long> families() {
        return items.stream()
                .map(Item::family)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
