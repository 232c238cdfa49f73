package org.quadrivia.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.AnswerStored;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.study.Confusion.Thing;

/**
 * Determines which thing an answer took for which. In a single item, the chosen option was taken for the key; in a multiple item,
 * a wrong option was taken for a key that was left out. In a match item, the right side put beside a left side was taken for the
 * one that belongs there. Other answers (an order, a truth value, typed words, “I don't know”) yield
 * nothing.
 */
final class ConfusionDetector {
    /** Longer values are not stored. */
    private static final int MAX_LABEL = 500;

    private ConfusionDetector() {}

    static List<Confusion> by(AnswerStored stored) {
        Item item = stored.item();
        Set<FactId> unknown = stored.unknown();
        if (unknown.isEmpty()) {
            return List.of();
        }
        Stream<Confusion> found = switch (stored.answered().answer()) {
            case Answer.Chosen(var ids) when item.kind() == Kind.SINGLE -> chosen(stored, ids);
            case Answer.Matched(var pairs) -> matched(stored, pairs);
            case Answer.Chosen(var ids) when item.kind() == Kind.MULTIPLE -> several(stored, ids);
            case Answer.Chosen truth -> Stream.empty();
            case Answer.Ordered order -> Stream.empty();
            case Answer.Typed words -> Stream.empty();
            case Answer.NotKnown nothing -> Stream.empty();
        };
        return found.filter(confusion -> confusion.wrong().value().length() <= MAX_LABEL)
                .toList();
    }

    private static Stream<Confusion> chosen(AnswerStored stored, Set<String> ids) {
        FactId fact = stored.unknown().iterator().next();
        Optional<Option> right =
                stored.item().options().stream().filter(Option::correct).findFirst();
        return stored.item().options().stream()
                .filter(option -> ids.contains(option.id()) && !option.correct())
                .flatMap(option -> right.stream().map(key -> confusion(stored, fact, left(option), left(key))));
    }

    /** If all keys were chosen, too, each wrong option counts as taken for the first key. */
    private static Stream<Confusion> several(AnswerStored stored, Set<String> ids) {
        List<Option> right =
                stored.item().options().stream().filter(Option::correct).toList();
        Option missed = right.stream()
                .filter(option -> !ids.contains(option.id()))
                .findFirst()
                .orElse(right.getFirst());
        FactId fact = fact(missed, stored.unknown())
                .orElseGet(() -> stored.unknown().iterator().next());
        return stored.item().options().stream()
                .filter(option -> ids.contains(option.id()) && !option.correct())
                .map(option -> confusion(stored, fact, left(option), left(missed)));
    }

    private static Stream<Confusion> matched(AnswerStored stored, Map<String, String> pairs) {
        return stored.item().options().stream()
                .filter(pair -> !pair.id().equals(pairs.get(pair.id())))
                .flatMap(pair -> fact(pair, stored.unknown())
                        .flatMap(fact -> right(stored.item(), pairs.get(pair.id()))
                                .map(other -> confusion(stored, fact, side(other), side(pair))))
                        .stream());
    }

    private static Optional<FactId> fact(Option pair, Set<FactId> unknown) {
        return pair.proof().triples().stream()
                .map(FactId::ofTriple)
                .filter(unknown::contains)
                .findFirst();
    }

    private static Optional<Option> right(Item item, @Nullable String id) {
        return item.options().stream().filter(pair -> pair.id().equals(id)).findFirst();
    }

    private static Thing left(Option option) {
        return new Thing(option.value(), option.label());
    }

    private static Thing side(Option pair) {
        return new Thing(
                Objects.requireNonNullElse(pair.rightValue(), pair.value()),
                Objects.requireNonNullElse(pair.right(), pair.label()));
    }

    private static Confusion confusion(AnswerStored stored, FactId fact, Thing wrong, Thing right) {
        KbId kb = stored.kb();
        Instant at = stored.answered().given().at();
        return new Confusion(kb, fact, wrong, right, 1, at);
    }
}
