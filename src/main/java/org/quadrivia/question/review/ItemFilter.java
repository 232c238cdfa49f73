package org.quadrivia.question.review;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.question.Item;

/**
 * Which items of a bank somebody wants to see.
 *
 * @param text words that each stand in what it asks, answers or rests on, whatever accents and case; the IRI of an entity or the
 *     id of a fact or item does too. Blank: any
 * @param family its name; empty: any
 * @param least the lowest difficulty, 0 to 1
 * @param most the highest difficulty
 * @param state what must be said of it; empty: anything
 */
public record ItemFilter(
        String text,
        Optional<String> family,
        Optional<Topic> topic,
        double least,
        double most,
        Optional<ItemState> state) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** All of them. */
    public static final ItemFilter ALL = new ItemFilter("", Optional.empty(), Optional.empty(), 0, 1, Optional.empty());

    /** @param subjects what an item is about */
    public Predicate<ReviewedItem> by(Function<Item, Set<EntityId>> subjects) {
        Set<String> words = Stream.of(folded(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return item -> family.filter(name -> !name.equals(item.made().family())).isEmpty()
                && state.filter(wanted -> !item.is(wanted)).isEmpty()
                && item.made().difficulty() >= least
                && item.made().difficulty() <= most
                && topic.filter(wanted -> subjects.apply(item.made()).stream().noneMatch(wanted.members()::contains))
                        .isEmpty()
                && (words.isEmpty() || holds(item, words));
    }

    private static boolean holds(ReviewedItem item, Set<String> words) {
        String all = folded(told(item));
        return words.stream().allMatch(all::contains);
    }

    private static String told(ReviewedItem item) {
        Item made = item.made();
        return Stream.of(
                        Stream.of(made.id(), made.stem(), item.item().stem(), made.explanation()),
                        made.asks().stream().map(FactId::hex),
                        made.support().stream(),
                        made.options().stream()
                                .flatMap(option ->
                                        Stream.of(option.label(), option.value(), String.valueOf(option.right()))))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }

    private static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
