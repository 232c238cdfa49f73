package org.quadrivia.question.rdf.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks whether a sentence keeps the words with which a source hedges a claim. */
final class Hedges {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * Two words with this many initial letters in common, such as "presents" and "presented", are taken to be forms of the same
     * word.
     */
    private static final int ROOT = 5;

    private Hedges() {}

    /** Whether the sentence contains the hedge, or the longest word of the hedge in any form. */
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
