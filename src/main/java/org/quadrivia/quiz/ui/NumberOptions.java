package org.quadrivia.quiz.ui;

import java.util.List;
import java.util.regex.Pattern;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/**
 * Options that are small numbers, as in questions of how many. They are not numbered in turn: beside 2, 3 and 4, the digits 1, 2 and
 * 3 would be taken for them.
 */
public final class NumberOptions {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private NumberOptions() {}

    /** Returns whether options are chosen, all of them are numbers, and at least one is a single digit. */
    public static boolean has(Item item) {
        List<String> labels = item.options().stream().map(Option::label).toList();
        boolean chosen = item.kind() == Kind.SINGLE || item.kind() == Kind.MULTIPLE;
        return chosen
                && labels.stream().allMatch(label -> NUMBER.matcher(label).matches())
                && labels.stream().anyMatch(label -> DIGIT.matcher(label).matches());
    }

    /** Returns the place, from 1, of the option that is that number; 0 if there is none. */
    public static int place(Item item, int number) {
        List<String> labels = item.options().stream().map(Option::label).toList();
        return labels.indexOf(String.valueOf(number)) + 1;
    }
}
