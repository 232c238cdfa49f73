package org.quadrivia.question.review;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.TextFolding;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Topic;
import org.quadrivia.question.Item;

/**
 * Selects the items of a bank that a reviewer wants to see.
 *
 * @param text words that must each occur in what the item asks, answers or rests on, ignoring accents and case; the IRI of an
 *     entity or the id of a fact or item also matches. Blank: any item
 * @param family name of the family; empty: any
 * @param least the lowest difficulty, 0 to 1
 * @param most the highest difficulty, 0 to 1
 * @param state the state that the item must have; empty: any
 */
public record ItemFilter(
        String text,
        Optional<String> family,
        Optional<Topic> topic,
        double least,
        double most,
        Optional<ItemState> state) {
    /** Selects all items. */
    public static final ItemFilter ALL = new ItemFilter("", Optional.empty(), Optional.empty(), 0, 1, Optional.empty());

    /**
     * Returns the filter as a predicate.
     *
     * @param subjects returns the entities that an item is about
     */
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
        return TextFolding.withoutMarks(text).toLowerCase(Locale.ROOT);
    }
}
