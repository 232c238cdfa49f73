package org.quadrivia.quiz.assembly;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quadrivia.question.PlainWords;

/** Text as it is compared: without accents, case, punctuation and link marks. */
final class ComparableText {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private ComparableText() {}

    /** Lower-case words with single spaces between them. */
    private static String normalised(String text) {
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The same with a space before and after, so that whole words are found by looking for {@code " word "}. */
    static String bounded(String text) {
        return " " + normalised(PlainWords.of(text)) + " ";
    }
}
