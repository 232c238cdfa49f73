package org.quadrivia.quiz.grading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/** Grades answers. A pure function of item and answer. */
public final class Grading {
    private Grading() {}

    /**
     * Grades an answer.
     *
     * @throws IllegalArgumentException if the answer is not of the form that the item asks for, or names an option that the
     *     item does not have
     */
    public static Grade grade(Item item, Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> chosen(item, chosen);
            case Answer.Ordered ordered -> ordered(item, ordered);
            case Answer.Typed typed -> typed(item, typed);
            case Answer.Matched matched -> matched(item, matched);
        };
    }

    private static Grade chosen(Item item, Answer.Chosen answer) {
        require(
                item.kind() == Kind.MULTIPLE
                        || answer.options().size() == 1 && (item.kind() == Kind.SINGLE || item.kind() == Kind.BOOLEAN),
                item,
                answer);
        require(ids(item).containsAll(answer.options()), item, answer);
        return marks(item, option -> mark(option.correct(), answer.options().contains(option.id())));
    }

    private static Mark mark(boolean correct, boolean chosen) {
        if (correct) {
            return chosen ? Mark.HIT : Mark.MISSED;
        }
        return chosen ? Mark.MISTAKEN : Mark.LEFT;
    }

    private static Grade ordered(Item item, Answer.Ordered answer) {
        require(item.kind() == Kind.ORDER, item, answer);
        require(
                answer.options().size() == item.options().size()
                        && answer.options().containsAll(ids(item)),
                item,
                answer);
        return marks(item, option -> {
            int place = answer.options().indexOf(option.id()) + 1;
            Integer right = option.position();
            return right != null && place == right ? Mark.HIT : Mark.MISTAKEN;
        });
    }

    private static Grade typed(Item item, Answer.Typed answer) {
        require(item.kind() == Kind.TEXT, item, answer);
        return marks(
                item,
                option -> AcceptedForm.of(option, item.language(), answer.text())
                                .findAny()
                                .isPresent()
                        ? Mark.HIT
                        : Mark.MISTAKEN);
    }

    private static Grade matched(Item item, Answer.Matched answer) {
        require(item.kind() == Kind.MATCH, item, answer);
        Set<String> ids = Set.copyOf(ids(item));
        require(
                answer.pairs().keySet().equals(ids)
                        && Set.copyOf(answer.pairs().values()).equals(ids),
                item,
                answer);
        return marks(item, option -> option.id().equals(answer.pairs().get(option.id())) ? Mark.HIT : Mark.MISTAKEN);
    }

    private static Grade marks(Item item, Function<Option, Mark> marking) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        item.options().forEach(option -> marks.put(option.id(), marking.apply(option)));
        return Grade.of(marks);
    }

    private static List<String> ids(Item item) {
        return item.options().stream().map(Option::id).toList();
    }

    private static void require(boolean fits, Item item, Answer answer) {
        if (!fits) {
            throw new IllegalArgumentException(
                    "not an answer to the " + item.kind().word() + " item " + item.id() + ": " + answer);
        }
    }
}
