package org.quadrivia.classroom.assignment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/**
 * What a knowledge base says now that is right for a question that was asked earlier. The id of an item follows from the facts that it
 * asks, so a corrected fact gives another item; items are therefore the same question if they have the same form and the same words.
 *
 * @param right the values, labels and accepted wordings of the right answers, for a question of pairs or an order each with its place;
 *     empty if nothing asks the question any more
 */
public record CurrentKey(Set<String> right) {
    /** A question that nothing asks any more. */
    public static final CurrentKey GONE = new CurrentKey(Set.of());

    public CurrentKey {
        right = Set.copyOf(right);
    }

    public boolean isGone() {
        return right.isEmpty();
    }

    /** Returns what is right now for an item that was asked. */
    public static CurrentKey of(Item asked, Bank bank) {
        Stream<Item> same = Stream.concat(
                bank.item(asked.id()).stream(),
                bank.items().stream()
                        .filter(item -> !item.id().equals(asked.id()))
                        .filter(item -> isSameQuestion(item, asked)));
        List<Item> items = isOfParts(asked) ? same.limit(1).toList() : same.toList();
        return new CurrentKey(items.stream()
                .filter(item -> item.kind() == asked.kind())
                .flatMap(item -> item.options().stream().flatMap(option -> words(item, option)))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean isSameQuestion(Item one, Item other) {
        return one.kind() == other.kind()
                && one.family().equals(other.family())
                && one.stem().equals(other.stem())
                && java.util.Objects.equals(one.framing(), other.framing());
    }

    /** Returns whether the answer to an item consists of parts that belong together, so that there is no key to put in place. */
    private static boolean isOfParts(Item item) {
        return item.kind() == Kind.ORDER || item.kind() == Kind.MATCH;
    }

    private static Stream<String> words(Item item, Option option) {
        if (isOfParts(item)) {
            return Stream.of(option.value() + " " + option.rightValue() + " " + option.position());
        }
        return option.correct()
                ? Stream.concat(Stream.of(option.value(), option.label()), option.accepted().stream())
                : Stream.of();
    }

    /** Returns whether the key of an item that was asked is still what is right. */
    public boolean confirms(Item asked) {
        if (isOfParts(asked)) {
            return asked.options().stream()
                    .flatMap(option -> words(asked, option))
                    .collect(Collectors.toSet())
                    .equals(right);
        }
        Set<String> now = rightIn(asked);
        return !now.isEmpty()
                && asked.options().stream().allMatch(option -> option.correct() == now.contains(option.id()));
    }

    /** Returns whether answers to an item that was asked can be graded by this key. */
    public boolean canGrade(Item asked) {
        return switch (asked.kind()) {
            case SINGLE, BOOLEAN, MULTIPLE -> !rightIn(asked).isEmpty();
            case TEXT -> !isGone();
            case ORDER, MATCH -> false;
        };
    }

    /**
     * Returns the ids of the options of an item that was asked that are right now. Things are the same if their IRI is; where no IRI is
     * among them, because things were given others, if their label is.
     */
    Set<String> rightIn(Item asked) {
        Set<String> byValue = ids(asked, option -> right.contains(option.value()));
        return byValue.isEmpty() ? ids(asked, option -> right.contains(option.label())) : byValue;
    }

    private static Set<String> ids(Item asked, java.util.function.Predicate<Option> which) {
        return asked.options().stream().filter(which).map(Option::id).collect(Collectors.toSet());
    }

    /** Returns the labels of the options of an item that was asked that are right now. */
    public List<String> labelsIn(Item asked) {
        Set<String> ids = rightIn(asked);
        return asked.options().stream()
                .filter(option -> ids.contains(option.id()))
                .map(Option::label)
                .toList();
    }
}
