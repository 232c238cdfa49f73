package org.quadrivia.quiz.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the items whose answer a text tells in other words than those of the key. "Doval briefed Rubio" tells "Doval's briefing of Rubio": it has
 * the roots of the key, except at most every fourth, and beside them a root of what is asked. A text that names two of the things that
 * an item puts in order may tell their order. It names one if it has half of the roots by which the thing differs from the others.
 */
final class KeyWordings {
    /** Of so many roots of a key, one may be missing. */
    private static final int ONE_MISSING = 4;

    /** The right option of an item, by its roots. */
    private record Wording(int item, Set<String> roots) {}

    private final List<Set<String>> topics;
    /** The wordings that have a root, by root. */
    private final Map<String, List<Wording>> having = new HashMap<>();
    /** For each item that puts things in order, the roots by which each differs from the others. */
    private final Map<Integer, List<Set<String>>> orders = new HashMap<>();

    /**
     * @param topics for each item, the roots of its stem that few stems have
     * @param common roots that many stems have
     */
    KeyWordings(List<Exposure> items, List<Set<String>> topics, Set<String> common) {
        this.topics = topics;
        for (int i = 0; i < items.size(); i++) {
            Exposure item = items.get(i);
            if (!item.ordered().isEmpty()) {
                orders.put(i, differences(item.wordings(), common));
            } else {
                for (Set<String> roots : item.wordings()) {
                    Wording wording = new Wording(i, roots);
                    roots.forEach(root -> having.computeIfAbsent(root, any -> new ArrayList<>())
                            .add(wording));
                }
            }
        }
    }

    private static List<Set<String>> differences(Set<Set<String>> things, Set<String> common) {
        List<Set<String>> differences = new ArrayList<>();
        for (Set<String> thing : things) {
            Set<String> own = new HashSet<>(thing);
            own.removeAll(common);
            things.stream().filter(other -> !other.equals(thing)).forEach(own::removeAll);
            if (!own.isEmpty()) {
                differences.add(own);
            }
        }
        return differences;
    }

    /**
     * Adds the items whose answer the text tells.
     *
     * @param known the roots of the text and of other names of what it names
     */
    void addTellable(ComparableText text, Set<String> known, BitSet told) {
        Map<Wording, Integer> counts = new HashMap<>();
        for (String root : known) {
            having.getOrDefault(root, List.of()).forEach(wording -> counts.merge(wording, 1, Integer::sum));
        }
        counts.forEach((wording, count) -> {
            int size = wording.roots().size();
            if (count >= size - size / ONE_MISSING && besideAsked(wording, text)) {
                told.set(wording.item());
            }
        });
        orders.forEach((item, things) -> {
            long named = things.stream().filter(thing -> named(thing, text)).count();
            if (named > 1) {
                told.set(item);
            }
        });
    }

    private boolean besideAsked(Wording wording, ComparableText text) {
        Set<String> beside = new HashSet<>(text.roots());
        beside.removeAll(wording.roots());
        return !Collections.disjoint(topics.get(wording.item()), beside);
    }

    private static boolean named(Set<String> thing, ComparableText text) {
        return 2 * thing.stream().filter(text.roots()::contains).count() >= thing.size();
    }
}
