package org.quadrivia.quiz.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.grading.AnswerParts;

/**
 * Determines the order of the options of a question. It differs from quiz to quiz, so that nobody learns a place instead of a fact.
 * If a quiz asks a question again, each option is in a different place. Answers name options by their ids, so their grades do not
 * depend on the order.
 */
public final class OptionOrder {
    private static final Pattern AMOUNT =
            Pattern.compile("\"[^\"]*[0-9][^\"]*\"\\^\\^<http://www\\.w3\\.org/2001/XMLSchema#.*>");

    private OptionOrder() {}

    /**
     * Returns the item of that question with its options in the order shown. The same quiz always shows them in this order. An
     * ordering item never starts in the right order.
     */
    public static Item shown(Quiz quiz, int number) {
        Item item = quiz.question(number).item();
        if (item.options().size() < 2 || !moves(item)) {
            return item;
        }
        Random random = new Random((quiz.id().value() + item.id()).hashCode());
        List<Option> shown = new ArrayList<>(item.options());
        Collections.shuffle(shown, random);
        int step = 1 + random.nextInt(shown.size() - 1);
        Collections.rotate(shown, step * before(quiz, number, item));
        if (item.kind() == Kind.ORDER && shown.equals(AnswerParts.ordered(item))) {
            Collections.rotate(shown, 1);
        }
        return item.withOptions(shown);
    }

    /** Counts the earlier questions of the quiz with this item. */
    private static int before(Quiz quiz, int number, Item item) {
        return (int) IntStream.range(1, number)
                .filter(other -> quiz.question(other).item().id().equals(item.id()))
                .count();
    }

    /** Returns whether the options may change their places. Amounts stay in their order, from the least to the greatest. */
    private static boolean moves(Item item) {
        boolean chosen = item.kind() == Kind.SINGLE || item.kind() == Kind.MULTIPLE;
        return item.kind() == Kind.ORDER
                || chosen
                        && !NumberOptions.has(item)
                        && !item.options().stream()
                                .allMatch(
                                        option -> AMOUNT.matcher(option.value()).matches());
    }
}
