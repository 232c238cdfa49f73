package org.quadrivia.quiz.ui;

import java.util.List;
import java.util.regex.Pattern;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;

/**
 * Options that are small numbers, as in “How many” questions. They do not get the digits 1, 2, 3 as keys, because beside the
 * options 2, 3 and 4 learners would confuse keys and options.
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

    /** Returns the position, from 1, of the option that is this number; 0 if there is none. */
    public static int place(Item item, int number) {
        List<String> labels = item.options().stream().map(Option::label).toList();
        return labels.indexOf(String.valueOf(number)) + 1;
    }
}
