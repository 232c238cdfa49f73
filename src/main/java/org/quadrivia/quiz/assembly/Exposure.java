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
 * What an item tells those who have answered it, and what would give it away itself. An item gives another away if the other's
 * key stands in its stem, its explanation or its feedback (as whole words, whatever accents and case), if both ask the same
 * fact, or if both put the same two things in order. Keys are all that may be typed too; of what is to be paired, both sides of
 * a pair in one sentence or text. All texts are {@link ComparableText#bounded}.
 *
 * @param asks the facts that it asks
 * @param stem what is seen before it is answered
 * @param told what is seen after it
 * @param keys each the words that, standing together, would tell the answer
 * @param ordered what it puts in order
 */
record Exposure(Set<FactId> asks, String stem, List<String> told, List<List<String>> keys, Set<String> ordered) {
    /** @param otherNames names that things have besides their labels, by value */
    static Exposure of(Item item, Map<String, Set<String>> otherNames) {
        List<String> told = Stream.of(
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
        return new Exposure(Set.copyOf(item.asks()), ComparableText.bounded(item.stem()), told, keys, ordered(item));
    }

    private static Set<String> ordered(Item item) {
        return item.kind() == Kind.ORDER
                ? item.options().stream().map(Option::value).collect(Collectors.toSet())
                : Set.of();
    }

    /** The words that would tell the answer; none where the answer is an order or a truth value. */
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

    /** What the answer to a text or match item shows besides its feedback: all that could be typed, both sides of each pair. */
    private static Stream<String> names(Item item) {
        return item.options().stream()
                .flatMap(option -> Stream.concat(
                        option.accepted().stream(),
                        Stream.ofNullable(option.right()).flatMap(right -> Stream.of(option.label(), right))));
    }
}
