package org.quadrivia.quiz.grading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/**
 * Grades answers. A pure function of item and answer. “I don't know” fits every item and is wrong. A partly right answer earns
 * part of the point:
 *
 * <ul>
 *   <li>multiple: the share of the right options that were chosen minus the share of the wrong options that were chosen, but never
 *       less than 0; this is “right minus wrong” in Brightspace and other systems. Choosing everything earns nothing.
 *   <li>order: Kendall's τ of the two orders, but never less than 0: the number of pairs in the right order minus the number in the
 *       wrong order, divided by the number of all pairs (M. G. Kendall, A New Measure of Rank Correlation, Biometrika 30 (1938),
 *       81–93). On average, a random order would earn nothing if negative values were not raised to 0.
 *   <li>match: the share of pairs that are right.
 * </ul>
 */
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
            case Answer.NotKnown nothing ->
                new Grade(false, 0, marks(item, option -> option.correct() ? Mark.MISSED : Mark.LEFT));
        };
    }

    private static Grade chosen(Item item, Answer.Chosen answer) {
        require(
                item.kind() == Kind.MULTIPLE
                        || answer.options().size() == 1 && (item.kind() == Kind.SINGLE || item.kind() == Kind.BOOLEAN),
                item,
                answer);
        require(ids(item).containsAll(answer.options()), item, answer);
        Map<String, Mark> marks =
                marks(item, option -> mark(option.correct(), answer.options().contains(option.id())));
        return Grade.of(marks, item.kind() == Kind.MULTIPLE ? rightMinusWrong(marks) : 0);
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
        Map<String, Mark> marks = marks(item, option -> {
            int place = answer.options().indexOf(option.id()) + 1;
            Integer right = option.position();
            return right != null && place == right ? Mark.HIT : Mark.MISTAKEN;
        });
        return Grade.of(marks, OrderedPairs.of(item, answer).points());
    }

    private static double rightMinusWrong(Map<String, Mark> marks) {
        double hit = Collections.frequency(marks.values(), Mark.HIT);
        double mistaken = Collections.frequency(marks.values(), Mark.MISTAKEN);
        double right = hit + Collections.frequency(marks.values(), Mark.MISSED);
        double wrong = mistaken + Collections.frequency(marks.values(), Mark.LEFT);
        return Math.max(0, (right == 0 ? 0 : hit / right) - (wrong == 0 ? 0 : mistaken / wrong));
    }

    private static Grade typed(Item item, Answer.Typed answer) {
        require(item.kind() == Kind.TEXT, item, answer);
        return Grade.of(marks(
                item,
                option -> AcceptedForm.of(option, item.language(), answer.text())
                                .findAny()
                                .isPresent()
                        ? Mark.HIT
                        : Mark.MISTAKEN));
    }

    private static Grade matched(Item item, Answer.Matched answer) {
        require(item.kind() == Kind.MATCH, item, answer);
        Set<String> ids = Set.copyOf(ids(item));
        require(
                answer.pairs().keySet().equals(ids)
                        && Set.copyOf(answer.pairs().values()).equals(ids),
                item,
                answer);
        Map<String, Mark> marks =
                marks(item, option -> option.id().equals(answer.pairs().get(option.id())) ? Mark.HIT : Mark.MISTAKEN);
        return Grade.of(marks, (double) Collections.frequency(marks.values(), Mark.HIT) / marks.size());
    }

    private static Map<String, Mark> marks(Item item, Function<Option, Mark> marking) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        item.options().forEach(option -> marks.put(option.id(), marking.apply(option)));
        return marks;
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
