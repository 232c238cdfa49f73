package org.quadrivia.quiz.ui;

import static org.quadrivia.Messages.text;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.Answered;
import org.quadrivia.quiz.grading.Answer;

/** Describes an answer, or the right answer, in one line; pairs in one line each. */
public final class AnswerWords {
    private AnswerWords() {}

    /** Returns what was answered. */
    public static String given(Answered answered) {
        Item item = answered.item();
        return switch (answered.answer()) {
            case Answer.Chosen chosen -> list(item, option -> chosen.options().contains(option.id()));
            case Answer.Ordered ordered ->
                sequence(ordered.options().stream().map(id -> label(item, id)).toList());
            case Answer.Typed typed -> typed.text();
            case Answer.Matched matched ->
                item.options().stream()
                        .map(pair -> text("quiz.pair", pair.label(), right(item, matched, pair)))
                        .collect(Collectors.joining("\n"));
        };
    }

    /** Returns what would have been right. */
    public static String right(Item item) {
        if (item.kind() == Kind.ORDER) {
            return sequence(item.options().stream()
                    .sorted(Comparator.comparing(option -> Objects.requireNonNullElse(option.position(), 0)))
                    .map(Option::label)
                    .toList());
        }
        return item.kind() == Kind.MATCH
                ? item.options().stream()
                        .map(pair -> text("quiz.pair", pair.label(), right(pair)))
                        .collect(Collectors.joining("\n"))
                : list(item, Option::correct);
    }

    private static String list(Item item, Predicate<Option> which) {
        return item.options().stream().filter(which).map(Option::label).collect(Collectors.joining(", "));
    }

    private static String sequence(List<String> labels) {
        return String.join(" → ", labels);
    }

    private static String label(Item item, String id) {
        return option(item, id).label();
    }

    /** Returns the right side of a pair. */
    public static String right(Option pair) {
        return Objects.requireNonNullElse(pair.right(), "");
    }

    /** Returns the right side that was put beside the left side of that pair. */
    public static String right(Item item, Answer.Matched answer, Option pair) {
        return right(option(item, Objects.requireNonNull(answer.pairs().get(pair.id()))));
    }

    private static Option option(Item item, String id) {
        return item.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
