package org.quadrivia.text;

import java.util.ArrayList;
import java.util.List;

/** Divides a text into words: letters and digits, with the apostrophes, hyphens and points between them. */
public final class TextWords {
    private static final String WITHIN = "'’-‐.&/";

    private TextWords() {}

    /** Returns the words in their order. Punctuation around a word does not belong to it. */
    public static List<Span> of(String text) {
        List<Span> words = new ArrayList<>();
        int from = -1;
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isPart(c)) {
                from = from < 0 ? i : from;
                end = next;
            } else if (from >= 0 && !isWithin(c, text, next)) {
                words.add(new Span(from, end));
                from = -1;
            }
            i = next;
        }
        if (from >= 0) {
            words.add(new Span(from, end));
        }
        return words;
    }

    private static boolean isWithin(int c, String text, int next) {
        return WITHIN.indexOf(c) >= 0 && next < text.length() && isPart(text.codePointAt(next));
    }

    private static boolean isPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0x200C
                || c == 0x200D;
    }
}
