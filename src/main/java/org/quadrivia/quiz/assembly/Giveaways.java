package org.quadrivia.quiz.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which items of a list give others away, as {@link Exposure} defines it. It scans each text once, word by word,
 * instead of searching it for each key of each other item.
 */
final class Giveaways {
    private final List<Exposure> items;
    /** The items that ask a fact or put a thing in order, by that fact or thing. */
    private final Map<Object, BitSet> askers = new HashMap<>();

    /** The items that have a key, by key. */
    private final Map<List<String>, BitSet> owners = new LinkedHashMap<>();
    /** The keys that a phrase is part of, by phrase. */
    private final Map<String, List<List<String>>> keys = new HashMap<>();
    /** The phrases that begin with a word, by word. */
    private final Map<String, List<String>> phrases = new HashMap<>();

    private final Map<String, BitSet> revealedBy = new HashMap<>();

    private Giveaways(List<Exposure> items) {
        this.items = items;
        for (int i = 0; i < items.size(); i++) {
            Exposure item = items.get(i);
            for (Object asked : item.asks()) {
                bits(askers, asked).set(i);
            }
            for (String ordered : item.ordered()) {
                bits(askers, ordered).set(i);
            }
            for (List<String> key : item.keys()) {
                bits(owners, key).set(i);
            }
        }
        owners.keySet().forEach(key -> Set.copyOf(key).forEach(phrase -> index(phrase, key)));
    }

    /**
     * Returns, for each item, the items that must not be asked after it, including itself.
     *
     * @param together whether all questions are visible at once, so that a later question can give an earlier one away
     */
    static List<BitSet> among(List<Exposure> items, boolean together) {
        return new Giveaways(items).spoiled(together);
    }

    private List<BitSet> spoiled(boolean together) {
        List<BitSet> spoiled = new ArrayList<>();
        for (Exposure item : items) {
            BitSet by = sameOrder(item);
            item.asks().forEach(fact -> by.or(bits(askers, fact)));
            item.feedback().forEach(text -> by.or(revealed(text)));
            spoiled.add(by);
        }
        if (together) {
            for (int i = 0; i < items.size(); i++) {
                int later = i;
                revealed(items.get(i).stem()).stream()
                        .forEach(earlier -> spoiled.get(earlier).set(later));
            }
        }
        return spoiled;
    }

    /** Returns the items that put at least two of the same things in order. */
    private BitSet sameOrder(Exposure item) {
        BitSet once = new BitSet();
        BitSet twice = new BitSet();
        for (String thing : item.ordered()) {
            BitSet these = bits(askers, thing);
            BitSet again = (BitSet) these.clone();
            again.and(once);
            twice.or(again);
            once.or(these);
        }
        return twice;
    }

    /** Returns the items whose answer the text reveals. */
    private BitSet revealed(String text) {
        return revealedBy.computeIfAbsent(text, this::owners);
    }

    private BitSet owners(String text) {
        Set<String> found = phrases(text);
        BitSet revealed = new BitSet();
        for (String phrase : found) {
            for (List<String> key : keys.getOrDefault(phrase, List.of())) {
                if (found.containsAll(key)) {
                    revealed.or(bits(owners, key));
                }
            }
        }
        return revealed;
    }

    /** Returns the phrases that occur in the text. In both, a space precedes and follows each word. */
    private Set<String> phrases(String text) {
        Set<String> found = new HashSet<>();
        for (int start = 0, end; (end = text.indexOf(' ', start + 1)) > 0; start = end) {
            for (String phrase : phrases.getOrDefault(text.substring(start + 1, end), List.of())) {
                if (text.startsWith(phrase, start)) {
                    found.add(phrase);
                }
            }
        }
        return found;
    }

    private void index(String phrase, List<String> key) {
        List<List<String>> those = keys.computeIfAbsent(phrase, p -> new ArrayList<>());
        if (those.isEmpty()) {
            String first = phrase.substring(1, phrase.indexOf(' ', 1));
            phrases.computeIfAbsent(first, word -> new ArrayList<>()).add(phrase);
        }
        those.add(key);
    }

    private static <K> BitSet bits(Map<K, BitSet> of, K key) {
        return of.computeIfAbsent(key, k -> new BitSet());
    }
}
