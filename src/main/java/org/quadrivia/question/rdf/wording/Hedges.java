package org.quadrivia.question.rdf.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether a sentence keeps the words with which a source hedges. */
final class Hedges {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** So many initial letters are the same in "presents" and "presented". */
    private static final int ROOT = 5;

    private Hedges() {}

    /** Returns whether the hedge, or its longest word in some form, is in the sentence. */
    static boolean kept(String hedge, String sentence) {
        String low = sentence.toLowerCase(Locale.ROOT);
        String said = hedge.toLowerCase(Locale.ROOT).strip();
        if (low.contains(said)) {
            return true;
        }
        String longest = Arrays.stream(GAP.split(said))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
        return longest.length() >= ROOT
                && Arrays.stream(GAP.split(low)).anyMatch(word -> word.startsWith(longest.substring(0, ROOT)));
    }
}
