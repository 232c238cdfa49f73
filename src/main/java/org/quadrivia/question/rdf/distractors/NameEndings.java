package org.quadrivia.question.rdf.distractors;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares short texts by their words and by how their last words end, as in "theoretical physicist" and "astrophysicist". */
final class NameEndings {
    /** Words that share this many letters at the end count as formed in the same way. */
    private static final int ENDING = 5;

    /** Words that share this many letters at the end may name sorts of the same, as “physicist” and “biologist”. */
    private static final int SORT = 3;

    private static final int SHORTEST = 4;
    /** A text with more words than this is not a name but a longer text. */
    private static final int SHORT_TEXT = 3;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    /** The likeness of texts that have only their number of words in common. */
    private static final double LENGTH = 0.1;

    private NameEndings() {}

    /** Returns how much the texts have in common, from 0 to 1. */
    static double common(String one, String other) {
        String[] mine = split(one);
        String[] theirs = split(other);
        double length = LENGTH * Math.min(mine.length, theirs.length) / Math.max(mine.length, theirs.length);
        return alike(mine, theirs) ? 1 - LENGTH + length : length;
    }

    /** Returns the number of words in the text. */
    static int words(String text) {
        return split(text).length;
    }

    /** Whether the texts share a word or an ending. */
    static boolean alike(String one, String other) {
        return alike(split(one), split(other));
    }

    /** Whether the texts share a word or the last letters of their last words. This requires less than to be alike. */
    static boolean ofOneSort(String one, String other) {
        String[] mine = split(one);
        String[] theirs = split(other);
        return alike(mine, theirs) || ending(mine[mine.length - 1], theirs[theirs.length - 1]) >= SORT;
    }

    /**
     * Whether the key stands out: it is a long text that shares no word with any other text, and the chosen texts are no more
     * than half as long.
     */
    static boolean strange(String key, List<String> all, List<String> chosen) {
        List<Integer> lengths = chosen.stream().map(NameEndings::words).sorted().toList();
        return words(key) > SHORT_TEXT
                && words(key) >= 2 * lengths.get(lengths.size() / 2)
                && all.stream().noneMatch(other -> alike(key, other));
    }

    private static boolean alike(String[] mine, String[] theirs) {
        Set<String> shared = new HashSet<>(Arrays.asList(mine));
        shared.retainAll(Arrays.asList(theirs));
        shared.removeIf(word -> word.length() < SHORTEST);
        return !shared.isEmpty() || ending(mine[mine.length - 1], theirs[theirs.length - 1]) >= ENDING;
    }

    /** Returns the words in lower case. If the text has no letters, returns one empty word. */
    private static String[] split(String text) {
        String[] words = WORDS.split(text.toLowerCase(Locale.ROOT));
        return words.length == 0 ? new String[] {""} : words;
    }

    private static int ending(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
