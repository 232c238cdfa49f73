package org.quadrivia.quiz.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds which items of a list give others away, and which are about the same thing.
 *
 * <p>A text tells the answer to an item if it has a key of it beside a word of its stem that few stems have: "Rubio called Munir"
 * tells the answer to "Which leader did Rubio call?", and "Munir is Army Chief" does not. A key of many words and both sides of a
 * pair tell themselves. Keys match as whole words, regardless of accents and case.
 *
 * <p>An item gives another away if what it shows once answered tells the other's answer; there, a key that few items name tells
 * itself, too. It also gives the other away if it tells a fact that the other asks, if a text tells the key in other words
 * ({@link KeyWordings}), or if both put the same two things in order. An item hints at another if its stem or an option tells the
 * other's answer. Two items are about the same if their stems and keys share several rare words.
 *
 * <p>It scans each text once, word by word, instead of searching it for each key of each other item.
 */
final class Giveaways {
    /** Words that more than this share of the stems have say nothing about what an item is about. */
    private static final int FEW = 6;

    private static final int FEWEST = 2;
    /** A key tells itself if no more than this share of the items name it, including those whose key it is. */
    private static final int FEW_NAME = 8;

    private static final int FEWEST_NAME = 4;
    /** A key of so many words tells itself wherever it occurs. */
    private static final int TELLING = 4;
    /** Items with as many rare words in common are about the same. */
    private static final int SAME_GROUND = 2;

    private static final BitSet NONE = new BitSet();

    private final List<Exposure> items;
    /** The items that ask a fact or put a thing in order, by that fact or thing. */
    private final Map<Object, BitSet> askers = new HashMap<>();
    /** The items that have a key, by key. */
    private final Map<List<String>, BitSet> owners = new HashMap<>();
    /** What a key names, by key. */
    private final Map<List<String>, String> names = new HashMap<>();
    /** The keys that a phrase is part of, by phrase. */
    private final Map<String, List<List<String>>> keys = new HashMap<>();
    /** The phrases that begin with a word, by word. */
    private final Map<String, List<String>> phrases = new HashMap<>();
    /** For each item, the roots of its stem that few stems have. */
    private final List<Set<String>> topics;
    /** The roots that few stems have. */
    private final Set<String> rareRoots;
    /** The keys that tell themselves wherever they occur. */
    private final Set<List<String>> tellingKeys;
    /** What few items name. */
    private final Set<String> rareNames;

    /** The roots of all names of what a key of one phrase names. */
    private final Map<String, Set<String>> rootsOf = new HashMap<>();

    private final KeyWordings wordings;

    private final Map<ComparableText, Set<List<String>>> keysOf = new HashMap<>();
    private final Map<ComparableText, BitSet> givenAway = new HashMap<>();

    /**
     * What connects items.
     *
     * @param spoiled for each item, the items that must not be asked after it, including itself
     * @param hinting for each item, those that hint at its answer or whose answer it hints at
     * @param ground for each item, those that are about the same
     */
    record Links(List<BitSet> spoiled, List<BitSet> hinting, List<BitSet> ground) {}

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
            for (List<String> key : item.keys().keySet()) {
                bits(owners, key).set(i);
            }
            names.putAll(item.keys());
        }
        owners.keySet().forEach(key -> Set.copyOf(key).forEach(phrase -> index(phrase, key)));
        this.tellingKeys = owners.keySet().stream()
                .filter(key ->
                        key.size() > 1 || ComparableText.roots(key.getFirst()).size() >= TELLING)
                .collect(Collectors.toSet());
        this.rareRoots = rare(items.stream().map(Exposure::topic), Math.max(FEWEST, items.size() / FEW));
        this.rareNames = rare(items.stream().map(this::named), Math.max(FEWEST_NAME, items.size() / FEW_NAME));
        this.topics =
                items.stream().map(item -> common(item.topic(), rareRoots)).toList();
        names.forEach((key, named) -> {
            if (key.size() == 1) {
                rootsOf.computeIfAbsent(named, any -> new HashSet<>()).addAll(ComparableText.roots(key.getFirst()));
            }
        });
        Set<String> common = items.stream()
                .flatMap(item -> item.topic().stream())
                .filter(root -> !rareRoots.contains(root))
                .collect(Collectors.toSet());
        this.wordings = new KeyWordings(items, topics, common);
    }

    /** @param together whether all questions are visible at once, so that a later question can give an earlier one away */
    static Links among(List<Exposure> items, boolean together) {
        Giveaways all = new Giveaways(items);
        return new Links(all.spoiled(together), all.hinting(), all.ground());
    }

    /** Returns what is in no more than so many of the sets. */
    private static <T> Set<T> rare(Stream<Set<T>> sets, int most) {
        Map<T, Integer> counts = new HashMap<>();
        sets.forEach(set -> set.forEach(one -> counts.merge(one, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() <= most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Returns what the keys of the item name, and the keys that occur in what it shows once answered. */
    private Set<String> named(Exposure item) {
        return Stream.concat(item.keys().keySet().stream(), item.told().stream().flatMap(text -> keys(text).stream()))
                .map(key -> names.getOrDefault(key, ""))
                .collect(Collectors.toSet());
    }

    private List<BitSet> spoiled(boolean together) {
        List<BitSet> spoiled = new ArrayList<>();
        for (Exposure item : items) {
            BitSet by = sameOrder(item);
            item.tells().forEach(fact -> by.or(askers.getOrDefault(fact, NONE)));
            item.told().forEach(text -> by.or(givenAway(text)));
            item.passages().forEach(passage -> wordings.addTellableTogether(passage, known(passage), by));
            spoiled.add(by);
        }
        if (together) {
            for (int i = 0; i < items.size(); i++) {
                int later = i;
                givenAway(items.get(i).visible().getFirst()).stream()
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

    private BitSet givenAway(ComparableText text) {
        return givenAway.computeIfAbsent(text, it -> answered(it, rareNames));
    }

    private List<BitSet> hinting() {
        List<BitSet> found = none();
        for (int i = 0; i < items.size(); i++) {
            int from = i;
            for (ComparableText text : items.get(i).visible()) {
                answered(text, Set.of()).stream().filter(to -> to != from).forEach(to -> {
                    found.get(from).set(to);
                    found.get(to).set(from);
                });
            }
        }
        return found;
    }

    /**
     * Returns the items whose answer the text tells.
     *
     * @param telling what tells the answer to a question just by being named; a statement needs more
     */
    private BitSet answered(ComparableText text, Set<String> telling) {
        BitSet answered = new BitSet();
        for (List<String> key : keys(text)) {
            boolean byItself = tellingKeys.contains(key);
            boolean tellsQuestions = byItself || telling.contains(names.getOrDefault(key, ""));
            BitSet near = new BitSet();
            bits(owners, key).stream().forEach(item -> {
                if (byItself || (tellsQuestions && !items.get(item).statement())) {
                    answered.set(item);
                } else if (!Collections.disjoint(topics.get(item), text.roots())) {
                    near.set(item);
                }
            });
            if (!near.isEmpty()) {
                Set<String> beside = text.rootsBeside(key);
                near.stream()
                        .filter(item -> !Collections.disjoint(topics.get(item), beside))
                        .forEach(answered::set);
            }
        }
        wordings.addTellable(text, known(text), answered);
        return answered;
    }

    /** Returns the roots of all names of the things that the text names by any of their names. */
    private Set<String> known(ComparableText text) {
        Set<List<String>> named = keys(text);
        if (named.isEmpty()) {
            return text.roots();
        }
        Set<String> known = new HashSet<>(text.roots());
        named.forEach(key -> known.addAll(rootsOf.getOrDefault(names.getOrDefault(key, ""), Set.of())));
        return known;
    }

    private List<BitSet> ground() {
        List<Set<String>> said = new ArrayList<>();
        Map<String, BitSet> having = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            said.add(Stream.concat(
                            topics.get(i).stream(),
                            items.get(i).keys().keySet().stream()
                                    .filter(key -> key.size() == 1)
                                    .flatMap(key -> ComparableText.roots(key.getFirst()).stream())
                                    .filter(rareRoots::contains))
                    .collect(Collectors.toSet()));
            for (String root : said.get(i)) {
                bits(having, root).set(i);
            }
        }
        List<BitSet> found = none();
        for (int i = 0; i < items.size(); i++) {
            int[] shared = new int[items.size()];
            said.get(i).forEach(root -> bits(having, root).stream().forEach(other -> shared[other]++));
            for (int other = 0; other < shared.length; other++) {
                found.get(i).set(other, shared[other] >= SAME_GROUND);
            }
        }
        return found;
    }

    private List<BitSet> none() {
        return Stream.generate(BitSet::new).limit(items.size()).toList();
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the keys whose phrases all occur in the text. */
    private Set<List<String>> keys(ComparableText text) {
        return keysOf.computeIfAbsent(text, it -> {
            Set<String> found = phrases(it.words());
            return found.stream()
                    .flatMap(phrase -> keys.getOrDefault(phrase, List.of()).stream())
                    .filter(found::containsAll)
                    .collect(Collectors.toSet());
        });
    }

    /** Returns the phrases that occur in the text as whole words. */
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
