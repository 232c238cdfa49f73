package org.quadrivia.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names in a text, as whole words and regardless of case. Short names in capitals, such as US, occur only in capitals. In
 * scripts that put no spaces between words, a name may occur anywhere. Numbers of one or two digits are not names: in a text they
 * may count anything.
 */
public final class NamesInText {
    public static final NamesInText NONE = new NamesInText(Pattern.compile("(?!)"));

    private static final Pattern NAME =
            Pattern.compile("\\p{L}.*|.+\\p{L}.*|.*\\p{N}.*\\p{N}.*\\p{N}.*", Pattern.DOTALL);
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{P}]{1,4}");
    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED + "]]";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Pattern names;

    /**
     * The position of a name in a text.
     *
     * @param from the index of its first character
     * @param to the index after its last character
     */
    public record Found(int from, int to) {}

    private NamesInText(Pattern names) {
        this.names = names;
    }

    /** Returns a finder for these names. If two names begin at the same position, it finds the longer one. */
    public static NamesInText of(Collection<String> names) {
        String any = names.stream()
                .map(String::strip)
                .filter(name -> NAME.matcher(name).matches())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(NamesInText::pattern)
                .collect(Collectors.joining("|"));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return any.isEmpty() ? NONE : new NamesInText(Pattern.compile(any, flags));
    }

    private static String pattern(String name) {
        String words = SPACES.splitAsStream(name).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return edge(name.codePointAt(0), "(?<!" + LETTER + ")")
                + (CAPITALS.matcher(name).matches() ? "(?-iu:" + words + ")" : words)
                + edge(name.codePointBefore(name.length()), "(?!" + LETTER + ")");
    }

    private static String edge(int character, String noLetter) {
        return Character.toString(character).matches(LETTER) ? noLetter : "";
    }

    /** Returns whether any of the names occurs in the text. */
    public boolean occurIn(String text) {
        return names.matcher(text).find();
    }

    /** Returns the positions of names in the text, from its beginning to its end, without overlaps. */
    public List<Found> in(String text) {
        return names.matcher(text)
                .results()
                .map(found -> new Found(found.start(), found.end()))
                .toList();
    }
}
