package org.quadrivia.quiz.assembly;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/**
 * What an item reveals after it has been answered, and what would reveal its own answer.
 *
 * <p>An item gives another one away if the text that it shows (stem, explanation, feedback, accepted forms, pairs) contains a
 * key of the other. Keys match as whole words, regardless of accents and case. It also gives the other away if both ask the
 * same fact, or if both put the same two things in order. The keys of a text item are all forms that may be typed. A key of a
 * match item consists of both sides of a pair, which must occur in the same text. All texts are in the form of
 * {@link ComparableText#bounded}.
 *
 * @param asks the facts that the item asks
 * @param stem the text visible before the item is answered
 * @param feedback the texts visible after the item is answered
 * @param keys the keys; each is a list of phrases that reveal the answer if they occur together
 * @param ordered the values that an order item puts in order; empty for other kinds
 */
record Exposure(Set<FactId> asks, String stem, List<String> feedback, List<List<String>> keys, Set<String> ordered) {
    /** @param otherNames the names of things besides their labels, by option value */
    static Exposure of(Item item, Map<String, Set<String>> otherNames) {
        List<String> feedback = Stream.of(
                        Stream.of(item.stem(), item.explanation()),
                        item.options().stream().map(Option::feedback),
                        names(item))
                .flatMap(texts -> texts)
                .map(ComparableText::bounded)
                .toList();
        List<List<String>> keys = keys(item, otherNames)
                .map(key -> key.stream()
                        .map(ComparableText::bounded)
                        .filter(word -> !word.isBlank())
                        .toList())
                .filter(key -> !key.isEmpty())
                .toList();
        return new Exposure(
                Set.copyOf(item.asks()), ComparableText.bounded(item.stem()), feedback, keys, ordered(item));
    }

    private static Set<String> ordered(Item item) {
        return item.kind() == Kind.ORDER
                ? item.options().stream().map(Option::value).collect(Collectors.toSet())
                : Set.of();
    }

    /** Returns the phrases that would reveal the answer; none if the answer is an order or a truth value. */
    private static Stream<List<String>> keys(Item item, Map<String, Set<String>> otherNames) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE ->
                item.options().stream()
                        .filter(Option::correct)
                        .flatMap(o -> Stream.concat(
                                Stream.of(o.label()), otherNames.getOrDefault(o.value(), Set.of()).stream()))
                        .map(List::of);
            case TEXT -> names(item).map(List::of);
            case MATCH ->
                item.options().stream().map(o -> List.of(o.label(), Objects.requireNonNullElse(o.right(), "")));
            case BOOLEAN, ORDER -> Stream.empty();
        };
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
