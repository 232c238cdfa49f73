package org.quadrivia.quiz.assembly;

import java.util.Locale;
import java.util.regex.Pattern;
import org.quadrivia.TextFolding;
import org.quadrivia.question.PlainWords;

/** Text normalized for comparison: without accents, case, punctuation and link marks. */
final class ComparableText {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ComparableText() {}

    /** Returns the words in lower case, separated by single spaces. */
    private static String normalised(String text) {
        return GAPS.matcher(TextFolding.withoutMarks(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /**
     * Returns the normalized text with a space before and after it, so that a search for {@code " word "} finds only whole
     * words.
     */
    static String bounded(String text) {
        return " " + normalised(PlainWords.of(text)) + " ";
    }
}
