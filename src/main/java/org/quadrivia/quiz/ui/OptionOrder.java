package org.quadrivia.quiz.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.Quiz;

/**
 * Determines the order of the options of a question. If a quiz asks a question again, every option is in a different place, so that
 * nobody learns a place instead of a fact. Answers name options by their ids, so their grades stay the same.
 */
public final class OptionOrder {
    private static final Pattern AMOUNT =
            Pattern.compile("\"[^\"]*[0-9][^\"]*\"\\^\\^<http://www\\.w3\\.org/2001/XMLSchema#.*>");

    private OptionOrder() {}

    /** Returns the item of that question with its options in the order shown. The same quiz always shows them in this order. */
    public static Item shown(Quiz quiz, int number) {
        Item item = quiz.question(number).item();
        int before = (int) IntStream.range(1, number)
                .filter(other -> quiz.question(other).item().id().equals(item.id()))
                .count();
        int options = item.options().size();
        if (before == 0 || options < 2 || !moves(item)) {
            return item;
        }
        int step = 1 + Math.floorMod((quiz.id().value() + item.id()).hashCode(), options - 1);
        List<Option> turned = new ArrayList<>(item.options());
        Collections.rotate(turned, before * step);
        return item.withOptions(turned);
    }

    /** Returns whether the options may change their places. Amounts stay in their order, from the least to the greatest. */
    private static boolean moves(Item item) {
        boolean chosen = item.kind() == Kind.SINGLE || item.kind() == Kind.MULTIPLE;
        return chosen
                && !NumberOptions.has(item)
                && !item.options().stream()
                        .allMatch(option -> AMOUNT.matcher(option.value()).matches());
    }
}
