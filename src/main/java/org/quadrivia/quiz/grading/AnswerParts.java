package org.quadrivia.quiz.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/**
 * The parts of an answer as texts: the chosen options, the options in their order, the pairs, or what is typed; none if the taker
 * did not know.
 */
public final class AnswerParts {
    private AnswerParts() {}

    /** @param pair puts the left and the right side of a pair into words */
    public static List<String> given(Item item, Answer answer, BinaryOperator<String> pair) {
        return switch (answer) {
            case Answer.Chosen(var ids) ->
                item.options().stream()
                        .filter(option -> ids.contains(option.id()))
                        .map(Option::label)
                        .toList();
            case Answer.Ordered(var ids) ->
                ids.stream().map(id -> option(item, id).label()).toList();
            case Answer.Typed(var words) -> List.of(words);
            case Answer.NotKnown nothing -> List.of();
            case Answer.Matched(var pairs) ->
                item.options().stream()
                        .filter(left -> pairs.containsKey(left.id()))
                        .map(left ->
                                pair.apply(left.label(), partner(item, Objects.requireNonNull(pairs.get(left.id())))))
                        .toList();
        };
    }

    /**
     * Returns the parts of the right answer.
     *
     * @param pair puts the left and the right side of a pair into words
     */
    public static List<String> right(Item item, BinaryOperator<String> pair) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, BOOLEAN, TEXT ->
                item.options().stream()
                        .filter(Option::correct)
                        .map(Option::label)
                        .toList();
            case ORDER -> ordered(item).stream().map(Option::label).toList();
            case MATCH ->
                item.options().stream()
                        .map(both -> pair.apply(both.label(), Objects.requireNonNullElse(both.right(), "")))
                        .toList();
        };
    }

    /** Returns the options of an ordering item in the right order. */
    public static List<Option> ordered(Item item) {
        return item.options().stream()
                .sorted(Comparator.comparingInt(option -> Objects.requireNonNullElse(option.position(), 0)))
                .toList();
    }

    /** Returns whether the kind is answered by choosing options, so that wrong ones can be shown. */
    public static boolean isChosen(Kind kind) {
        return kind == Kind.SINGLE || kind == Kind.MULTIPLE || kind == Kind.BOOLEAN;
    }

    /** Returns the right side of the pair with that id. */
    public static String partner(Item item, String id) {
        return Objects.requireNonNullElse(option(item, id).right(), "");
    }

    private static Option option(Item item, String id) {
        return item.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
