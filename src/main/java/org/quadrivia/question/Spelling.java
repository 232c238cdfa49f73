package org.quadrivia.question;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * How words that somebody types are compared with a name: without case, accents, punctuation, spaces too many and a leading
 * article, then by Damerau–Levenshtein distance. The generator, which sees to it that no slip leads to another thing, and the
 * grading share this one definition.
 */
public final class Spelling {
    /** More characters than these are not looked at: no name is so long. */
    public static final int LONGEST = 200;

    /** Names shorter than this must be typed as they are: "Prince" is one slip from "Price". */
    private static final int ONE_SLIP = 6;

    private static final int TWO_SLIPS = 10;

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    /** Turns letters that have no accent to take away, such as ø and ł, into plain ones. */
    private static final Transliterator PLAIN_LETTERS = Transliterator.getInstance("Latin-ASCII");
    /** Of Latin, Greek and Cyrillic, Hebrew and Arabic; other scripts write vowels so. */
    private static final Pattern ACCENTS =
            Pattern.compile("[[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u065f\\u0670]&&\\p{Mn}]+");

    private static final Pattern GAPS = Pattern.compile("[\\p{P}\\p{Z}\\p{C}\\s]+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\P{N}+");
    /** By the language's code; before one letter alone stands no article but another letter (A R Rahman). */
    private static final Map<String, Pattern> ARTICLES = Map.of(
            "en", article("(?:the|an?)\\s"),
            "de", article("(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer)\\s"),
            "fr", article("(?:(?:le|la|les|un|une)\\s|l['’])"),
            "it", article("(?:(?:il|lo|la|i|gli|le|un|uno|una)\\s|(?:l|un)['’])"),
            "es", article("(?:el|la|los|las|un|una|unos|unas)\\s"));

    private static final Pattern NONE = Pattern.compile("(?!)");
    /** What is in that form already. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?: [a-z0-9]+)*");

    private Spelling() {}

    /**
     * How far what is typed is from a name.
     *
     * @param language BCP 47 tag of the name, for its articles
     * @param most how many slips are forgiven; of these no more than {@link #forgiven} says of the name itself
     * @return the slips: letters missing, too many, wrong, or swapped with their neighbour; empty where there are more, where a
     *     digit is another, or where nothing is typed that is a letter or digit
     */
    public static OptionalInt slips(String name, String typed, String language, int most) {
        String right = form(name, language);
        String given = typed.length() > LONGEST ? "" : form(typed, language);
        if (given.isEmpty() || !digits(right).equals(digits(given))) {
            return OptionalInt.empty();
        }
        if (joined(right).equals(joined(given))) {
            return OptionalInt.of(0);
        }
        int distance = new DamerauLevenshteinDistance(Math.min(most, forgiven(right))).apply(right, given);
        return distance < 0 ? OptionalInt.empty() : OptionalInt.of(distance);
    }

    /** The most slips that a name can forgive, by the length of its {@link #form}: none below 6 characters, two from 10 on. */
    public static int forgiven(String form) {
        return form.length() < ONE_SLIP ? 0 : form.length() < TWO_SLIPS ? 1 : 2;
    }

    /** Lower-case words without accents and leading article, with single spaces between them. */
    public static String form(String text, String language) {
        String bare = ARTICLES.getOrDefault(primary(language), NONE)
                .matcher(text.strip())
                .replaceFirst("");
        if (PLAIN.matcher(bare).matches()) {
            return bare;
        }
        String plain = PLAIN_LETTERS.transliterate(withoutAccents(bare));
        String folded = withoutAccents(UCharacter.foldCase(plain, true));
        return GAPS.matcher(folded).replaceAll(" ").strip();
    }

    private static String withoutAccents(String text) {
        return ACCENTS.matcher(DECOMPOSED.normalize(text)).replaceAll("");
    }

    private static String digits(String form) {
        return NO_DIGITS.matcher(form).replaceAll(" ").strip();
    }

    private static String joined(String form) {
        return form.replace(" ", "");
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0];
    }

    private static Pattern article(String words) {
        return Pattern.compile("^" + words + "\\s*(?=\\S{2})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
