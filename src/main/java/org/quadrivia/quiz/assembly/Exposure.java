package org.quadrivia.quiz.assembly;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.PlainWords;

/**
 * What an item shows before and after it is answered, and what would reveal its answer.
 *
 * @param asks the facts that the item asks
 * @param visible the texts shown before it is answered: the stem, then the options, each by itself
 * @param told the texts shown once it is answered: each sentence of the stem, the explanation, the feedback and the cited
 *     passages, the forms that could be typed, and the sides of the pairs
 * @param passages the cited passages, each as a whole
 * @param keys the keys, with what each of them names; a key is a list of phrases that reveal the answer if they occur together.
 *     Those of a text item are all forms that may be typed. Those of a match item are both sides of a pair. Those of a statement
 *     are the pairs of things that its feedback names side by side, and the names that put it right if it is false. An order has
 *     none.
 * @param statement whether it is to be judged true or false
 * @param ordered the values that an order item puts in order; empty for other kinds
 * @param tells the facts that the item tells once answered: those that it asks, and those that the feedback on its options tells
 * @param wordings the roots of right options of several words that are chosen, and of each thing that is put in order
 */
record Exposure(
        Set<FactId> asks,
        List<ComparableText> visible,
        Set<ComparableText> told,
        Set<ComparableText> passages,
        Map<List<String>, String> keys,
        boolean statement,
        Set<String> ordered,
        Set<FactId> tells,
        Set<Set<String>> wordings) {
    private static final Pattern LINK = Pattern.compile("\\[\\[[^|\\[\\]]++\\|([^\\[\\]]++)\\]\\]");

    static Exposure of(Item item, Bank bank) {
        return new Exposure(
                Set.copyOf(item.asks()),
                visible(item),
                told(item, bank.paraphrases()),
                paraphrases(item, bank.paraphrases()).map(ComparableText::of).collect(Collectors.toUnmodifiableSet()),
                keys(item, bank.otherNames()),
                item.kind() == Kind.BOOLEAN,
                ordered(item),
                tells(item),
                wordings(item));
    }

    /** Returns the roots of the words of the stem. */
    Set<String> topic() {
        return visible.getFirst().roots();
    }

    private static List<ComparableText> visible(Item item) {
        Stream<String> options = item.kind() == Kind.TEXT || item.kind() == Kind.BOOLEAN
                ? Stream.empty()
                : item.options().stream()
                        .flatMap(option -> Stream.of(option.label(), Objects.requireNonNullElse(option.right(), "")))
                        .filter(text -> !text.isBlank());
        return Stream.concat(Stream.of(item.stem()), options)
                .map(ComparableText::of)
                .toList();
    }

    private static Set<ComparableText> told(Item item, Map<String, String> paraphrases) {
        return Stream.concat(
                        Stream.of(
                                        Stream.of(item.stem(), item.explanation()),
                                        item.options().stream().map(Option::feedback),
                                        paraphrases(item, paraphrases))
                                .flatMap(texts -> texts)
                                .flatMap(ComparableText::sentences),
                        names(item).map(ComparableText::of))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> paraphrases(Item item, Map<String, String> paraphrases) {
        return item.passages().stream().flatMap(passage -> Stream.ofNullable(paraphrases.get(passage.id())));
    }

    private static Set<FactId> tells(Item item) {
        return Stream.concat(
                        item.asks().stream(),
                        item.options().stream()
                                .flatMap(option -> option.proof().triples().stream())
                                .map(FactId::ofTriple))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Set<String>> wordings(Item item) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE ->
                item.options().stream()
                        .filter(Option::correct)
                        .map(option -> ComparableText.of(option.label()).roots())
                        .filter(roots -> roots.size() > 1)
                        .collect(Collectors.toUnmodifiableSet());
            case ORDER ->
                item.options().stream()
                        .map(option -> ComparableText.of(option.label()).roots())
                        .collect(Collectors.toUnmodifiableSet());
            case TEXT, MATCH, BOOLEAN -> Set.of();
        };
    }

    private static Set<String> ordered(Item item) {
        return item.kind() == Kind.ORDER
                ? item.options().stream().map(Option::value).collect(Collectors.toSet())
                : Set.of();
    }

    private static Map<List<String>, String> keys(Item item, Map<String, Set<String>> otherNames) {
        Map<List<String>, String> keys = new HashMap<>();
        for (Option option : item.options()) {
            switch (item.kind()) {
                case SINGLE, MULTIPLE, TEXT -> {
                    if (option.correct()) {
                        Stream.of(
                                        Set.of(option.label()),
                                        option.accepted(),
                                        otherNames.getOrDefault(option.value(), Set.of()))
                                .flatMap(names -> names.stream())
                                .forEach(name -> add(option.value(), List.of(name), keys));
                    }
                }
                case MATCH ->
                    add(option.value(), List.of(option.label(), Objects.requireNonNullElse(option.right(), "")), keys);
                case BOOLEAN, ORDER -> {}
            }
        }
        if (item.kind() == Kind.BOOLEAN) {
            if (!item.options().getFirst().correct()) {
                putRight(item).forEach(name -> add(name, List.of(name), keys));
            }
            item.options().stream()
                    .map(Option::feedback)
                    .flatMap(ComparableText.SENTENCE_END::splitAsStream)
                    .distinct()
                    .forEach(sentence -> addPairs(sentence, otherNames, keys));
        }
        return Map.copyOf(keys);
    }

    /** Adds what the sentence links first together with everything else that it links, under all their names. */
    private static void addPairs(String sentence, Map<String, Set<String>> otherNames, Map<List<String>, String> keys) {
        SequencedMap<String, Set<String>> things = new LinkedHashMap<>();
        PlainWords.walk(sentence, text -> {}, (thing, label) -> {
            String value = "<" + thing.iri() + ">";
            things.computeIfAbsent(value, any -> new HashSet<>(otherNames.getOrDefault(value, Set.of())))
                    .add(label);
        });
        Map.Entry<String, Set<String>> first = things.pollFirstEntry();
        if (first != null) {
            things.forEach((second, names) -> first.getValue()
                    .forEach(one -> names.forEach(other -> add(first.getKey() + second, List.of(one, other), keys))));
        }
    }

    private static void add(String named, List<String> phrases, Map<List<String>, String> keys) {
        List<String> key = phrases.stream()
                .map(ComparableText::bounded)
                .filter(phrase -> !phrase.isBlank())
                .toList();
        if (!key.isEmpty()) {
            keys.put(key, named);
        }
    }

    private static Stream<String> putRight(Item item) {
        String stem = ComparableText.bounded(item.stem());
        return LINK.matcher(item.explanation())
                .results()
                .map(link -> link.group(1))
                .filter(name -> !stem.contains(ComparableText.bounded(name)));
    }

    /**
     * Returns what a text or match item shows besides its feedback once answered: all accepted forms, and both sides of each
     * pair.
     */
    private static Stream<String> names(Item item) {
        return item.options().stream()
                .flatMap(option -> Stream.concat(
                        option.accepted().stream(),
                        Stream.ofNullable(option.right()).flatMap(right -> Stream.of(option.label(), right))));
    }
}
