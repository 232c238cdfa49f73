package org.quadrivia.quiz.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.grading.Answer;

/**
 * Converts answers to the labels of their options: a text for a typed answer, a map for pairs, a list for all others;
 * {@code {"notKnown": true}} if the taker did not know.
 */
final class AnswerLabels {
    /** What stands in an export for an answer that its taker did not know. */
    private static final Map<String, Boolean> NOT_KNOWN = Map.of("notKnown", true);

    private AnswerLabels() {}

    static Object of(Item item, Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> labels(item, option -> chosen.options().contains(option.id()));
            case Answer.Ordered ordered ->
                ordered.options().stream()
                        .map(id ->
                                labels(item, option -> option.id().equals(id)).getFirst())
                        .toList();
            case Answer.Typed typed -> typed.text();
            case Answer.Matched matched -> pairs(item, matched);
            case Answer.NotKnown nothing -> NOT_KNOWN;
        };
    }

    /** Returns the labels of the chosen options; none if the answer chooses nothing. */
    static Set<String> chosen(Item item, Answer answer) {
        return answer instanceof Answer.Chosen(var ids)
                ? Set.copyOf(labels(item, option -> ids.contains(option.id())))
                : Set.of();
    }

    private static List<String> labels(Item item, Predicate<Option> which) {
        return item.options().stream().filter(which).map(Option::label).toList();
    }

    private static Map<String, String> pairs(Item item, Answer.Matched matched) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Option left : item.options()) {
            item.options().stream()
                    .filter(right -> right.id().equals(matched.pairs().get(left.id())))
                    .forEach(right -> pairs.put(left.label(), Objects.requireNonNullElse(right.right(), "")));
        }
        return pairs;
    }
}
