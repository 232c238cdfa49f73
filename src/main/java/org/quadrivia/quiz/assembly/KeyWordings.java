package org.quadrivia.quiz.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the items whose answer a text gives away in words other than those of the key. "Doval briefed Rubio" gives away "Doval's
 * briefing of Rubio": it contains the roots of the key (one in four may be missing) and also a root of what is asked. A passage may
 * give away a key of several words in several sentences. A text that names two of the things that an item puts in order may give away
 * their order. A text names a thing if it contains half of the roots by which the thing differs from the others.
 */
final class KeyWordings {
    /** Of so many roots of a key, one may be missing. */
    private static final int ONE_MISSING = 4;
    /** A key of so many roots is also told by sentences that have some of them each. */
    private static final int ACROSS_SENTENCES = 3;

    private static final BitSet NONE = new BitSet();

    /** The right option of an item, by its roots. */
    private record Wording(int item, Set<String> roots) {}

    private final List<Set<String>> topics;
    /** The wordings by those of their roots that the fewest have: a text that tells the wording has one of them. */
    private final Map<String, List<Wording>> having = new HashMap<>();
    /** The items that put a thing in order, by the roots by which it differs from the others. */
    private final Map<String, BitSet> ordering = new HashMap<>();
    /** For each item that puts things in order, the roots by which each differs from the others. */
    private final Map<Integer, List<Set<String>>> orders = new HashMap<>();

    /**
     * @param topics for each item, the roots of its stem that few stems have
     * @param common roots that many stems have
     */
    KeyWordings(List<Exposure> items, List<Set<String>> topics, Set<String> common) {
        this.topics = topics;
        Map<String, Integer> uses = new HashMap<>();
        items.forEach(item ->
                item.wordings().forEach(roots -> roots.forEach(root -> uses.merge(root, 1, Integer::sum))));
        Comparator<String> byUse = Comparator.comparing((String root) -> uses.getOrDefault(root, 0))
                .thenComparing(Comparator.naturalOrder());
        for (int i = 0; i < items.size(); i++) {
            Exposure item = items.get(i);
            if (!item.ordered().isEmpty()) {
                List<Set<String>> things = differences(item.wordings(), common);
                orders.put(i, things);
                for (Set<String> thing : things) {
                    for (String root : thing) {
                        ordering.computeIfAbsent(root, any -> new BitSet()).set(i);
                    }
                }
            } else {
                for (Set<String> roots : item.wordings()) {
                    Wording wording = new Wording(i, roots);
                    roots.stream()
                            .sorted(byUse)
                            .limit(1L + missing(roots))
                            .forEach(root -> having.computeIfAbsent(root, any -> new ArrayList<>())
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
        addWordings(text, known, 0, told);
        BitSet naming = new BitSet();
        text.roots().forEach(root -> naming.or(ordering.getOrDefault(root, NONE)));
        naming.stream()
                .filter(item -> orders.getOrDefault(item, List.of()).stream()
                                .filter(thing -> named(thing, text))
                                .count()
                        > 1)
                .forEach(told::set);
    }

    /**
     * Adds the items whose answer a passage tells by several sentences together.
     *
     * @param known the roots of the passage and of other names of what it names
     */
    void addTellableTogether(ComparableText passage, Set<String> known, BitSet told) {
        addWordings(passage, known, ACROSS_SENTENCES, told);
    }

    private void addWordings(ComparableText text, Set<String> known, int fewest, BitSet told) {
        for (String root : known) {
            for (Wording wording : having.getOrDefault(root, List.of())) {
                if (wording.roots().size() >= fewest
                        && !told.get(wording.item())
                        && holds(known, wording.roots())
                        && besideAsked(wording, text)) {
                    told.set(wording.item());
                }
            }
        }
    }

    private static boolean holds(Set<String> known, Set<String> roots) {
        return roots.stream().filter(root -> !known.contains(root)).count() <= missing(roots);
    }

    private static int missing(Set<String> roots) {
        return roots.size() / ONE_MISSING;
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
