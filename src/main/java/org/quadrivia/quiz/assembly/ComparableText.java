package org.quadrivia.quiz.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.TextFolding;
import org.quadrivia.question.PlainWords;

/**
 * A text normalized for comparison: without accents, case, punctuation and link marks.
 *
 * @param words the words, with a single space before and after each, so that a search for {@code " word "} finds only whole words
 * @param roots the first letters of its words, and its short words in capitals, such as US; other short words have none
 */
record ComparableText(String words, Set<String> roots) {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile(" ");
    /** The end of a sentence. A word of less than three letters before the stop is taken for an abbreviation. */
    static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\p{N}]{3}[.!?])\\s+");
    /** Words are compared by their first letters, so that "called" is like "call". Shorter words say little. */
    private static final int ROOT = 4;

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2," + (ROOT - 1) + "}");

    static ComparableText of(String text) {
        String words = spaced(text);
        Set<String> roots = Stream.concat(
                        SPACES.splitAsStream(words)
                                .filter(word -> CAPITALS.matcher(word).matches())
                                .map(word -> word.toLowerCase(Locale.ROOT)),
                        roots(words.toLowerCase(Locale.ROOT)).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new ComparableText(words.toLowerCase(Locale.ROOT), roots);
    }

    /** Returns each sentence of the text by itself. */
    static Stream<ComparableText> sentences(String text) {
        return SENTENCE_END.splitAsStream(PlainWords.of(text)).map(ComparableText::of);
    }

    /** Returns the words of the text with a single space before and after each. */
    static String bounded(String text) {
        return spaced(text).toLowerCase(Locale.ROOT);
    }

    private static String spaced(String text) {
        return " "
                + GAPS.matcher(TextFolding.withoutMarks(PlainWords.of(text)))
                        .replaceAll(" ")
                        .strip()
                + " ";
    }

    static Set<String> roots(String words) {
        return SPACES.splitAsStream(words)
                .filter(word -> word.length() >= ROOT)
                .map(word -> word.substring(0, ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the roots of the words that are not part of the phrase. */
    Set<String> rootsBeside(List<String> phrases) {
        String rest = words;
        for (String phrase : phrases) {
            rest = rest.replace(phrase, " ");
        }
        String others = rest;
        return Stream.concat(
                        roots.stream().filter(root -> root.length() < ROOT && others.contains(" " + root + " ")),
                        roots(rest).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roots follow from the words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComparableText text && words.equals(text.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
