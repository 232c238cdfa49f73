package org.quadrivia.question;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Compares what a person types with a name. Case, accents, punctuation, extra spaces and a leading article are ignored; the rest
 * is compared by Damerau–Levenshtein distance. The generator, which ensures that no slip leads to another thing, and the grading
 * share this definition.
 */
public final class Spelling {
    /** Longer input is rejected without a comparison, as no name is so long. */
    public static final int LONGEST = 200;

    /** Forms of names shorter than this must be typed exactly: "Prince" is one slip from "Price". */
    private static final int ONE_SLIP = 6;

    private static final int TWO_SLIPS = 10;

    /** Of shorter names, a slip leaves too little to tell what was meant. */
    private static final int RECOGNIZED = 4;

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    /** Replaces letters that cannot be decomposed, such as ø and ł, by plain ones. */
    private static final Transliterator PLAIN_LETTERS = Transliterator.getInstance("Latin-ASCII");
    /** Accents of Latin, Greek and Cyrillic, Hebrew and Arabic. Other scripts write vowels with such marks, so theirs stay. */
    private static final Pattern ACCENTS =
            Pattern.compile("[[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u065f\\u0670]&&\\p{Mn}]+");

    private static final Pattern GAPS = Pattern.compile("[\\p{P}\\p{Z}\\p{C}\\s]+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\P{N}+");
    /** Articles by language code. A word before a single letter is no article but a letter itself (A R Rahman). */
    private static final Map<String, Pattern> ARTICLES = Map.of(
            "en", article("(?:the|an?)\\s"),
            "de", article("(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer)\\s"),
            "fr", article("(?:(?:le|la|les|un|une)\\s|l['’])"),
            "it", article("(?:(?:il|lo|la|i|gli|le|un|uno|una)\\s|(?:l|un)['’])"),
            "es", article("(?:el|la|los|las|un|una|unos|unas)\\s"));

    private static final Pattern NONE = Pattern.compile("(?!)");
    /** Matches text that is already in normal form. */
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(?: [a-z0-9]+)*");

    private Spelling() {}

    /**
     * Returns the number of slips between a typed answer and a name.
     *
     * @param language BCP 47 tag of the name, for its articles
     * @param most how many slips are forgiven; {@link #forgiven} limits it further by the length of the name
     * @return letters missing, extra, wrong, or swapped with their neighbour; 0 if only spaces differ; empty if there are more
     *     slips than forgiven, a digit differs, or the input has no letter or digit or is longer than {@link #LONGEST}
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
        return distance(right, given, Math.min(most, forgiven(right)));
    }

    private static OptionalInt distance(String right, String given, int most) {
        int distance = new DamerauLevenshteinDistance(most).apply(right, given);
        return distance < 0 ? OptionalInt.empty() : OptionalInt.of(distance);
    }

    /**
     * Whether a typed answer is so near a name that its writer should look at the spelling again: one slip from a name of 4 to 9
     * characters, or two from a longer one. Unlike {@link #slips}, this says nothing about which answers are right.
     *
     * @param language BCP 47 tag of the name, for its articles
     */
    public static boolean isNear(String name, String typed, String language) {
        String right = form(name, language);
        String given = typed.length() > LONGEST ? "" : form(typed, language);
        return right.length() >= RECOGNIZED
                && !given.isEmpty()
                && digits(right).equals(digits(given))
                && distance(right, given, right.length() < TWO_SLIPS ? 1 : 2).isPresent();
    }

    /**
     * Returns the most slips forgiven for a name, by the length of its {@link #form}: 0 below 6 characters, 1 below 10, else 2.
     */
    public static int forgiven(String form) {
        return form.length() < ONE_SLIP ? 0 : form.length() < TWO_SLIPS ? 1 : 2;
    }

    /** Returns the words in lower case, without accents and leading article, separated by single spaces. */
    public static String form(String text, String language) {
        String bare = ARTICLES.getOrDefault(primary(language), NONE)
                .matcher(text.strip())
                .replaceFirst("");
        if (PLAIN.matcher(bare).matches()) {
            return bare;
        }
        return GAPS.matcher(isAscii(bare) ? bare.toLowerCase(Locale.ROOT) : folded(bare))
                .replaceAll(" ")
                .strip();
    }

    /** Returns the regular expression of the leading articles that {@link #form} removes, for a language; empty if it has none. */
    public static String articles(String language) {
        Pattern pattern = ARTICLES.get(primary(language));
        return pattern == null ? "" : pattern.pattern();
    }

    /** Whether {@link #folded} would only turn capitals into small letters. */
    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    private static String folded(String text) {
        String plain = PLAIN_LETTERS.transliterate(withoutAccents(text));
        return withoutAccents(UCharacter.foldCase(plain, true));
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
