package org.quadrivia.authoring.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.grading.Answer;

/** Answers as text on one line. */
public final class AnswerText {
    private static final String BETWEEN = "; ";

    private AnswerText() {}

    /** Returns the right answer. */
    public static String right(Item item) {
        return rights(item).stream().collect(Collectors.joining(BETWEEN));
    }

    /** Returns the parts of the right answer: options, ordered options, pairs, or accepted texts. */
    static List<String> rights(Item item) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, BOOLEAN ->
                item.options().stream()
                        .filter(Option::correct)
                        .map(Option::label)
                        .toList();
            case TEXT -> item.options().stream().map(Option::label).toList();
            case ORDER -> ordered(item).stream().map(Option::label).toList();
            case MATCH -> item.options().stream().map(pair -> pair(pair, pair)).toList();
        };
    }

    /** Returns the options of an ordering item in the right order. */
    public static List<Option> ordered(Item item) {
        return item.options().stream()
                .sorted(Comparator.comparingInt(option -> Objects.requireNonNullElse(option.position(), 0)))
                .toList();
    }

    /** Returns an answer as text. */
    public static String given(Item item, Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var ids) ->
                item.options().stream()
                        .filter(option -> ids.contains(option.id()))
                        .map(Option::label)
                        .collect(Collectors.joining(BETWEEN));
            case Answer.Typed(var words) -> words;
            case Answer.Ordered(var ids) ->
                ids.stream().map(id -> option(item, id).label()).collect(Collectors.joining(BETWEEN));
            case Answer.Matched(var pairs) -> matched(item, pairs);
        };
    }

    /** Returns whether the kind is answered by choosing options, so that wrong ones can be shown. */
    public static boolean isChosen(Kind kind) {
        return kind == Kind.SINGLE || kind == Kind.MULTIPLE || kind == Kind.BOOLEAN;
    }

    private static String matched(Item item, Map<String, String> pairs) {
        return item.options().stream()
                .filter(left -> pairs.containsKey(left.id()))
                .map(left -> pair(left, option(item, Objects.requireNonNull(pairs.get(left.id())))))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String pair(Option left, Option right) {
        return left.label() + " – " + Objects.requireNonNullElse(right.right(), "");
    }

    private static Option option(Item item, String id) {
        return item.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
