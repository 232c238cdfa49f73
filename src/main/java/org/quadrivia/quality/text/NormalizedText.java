package org.quadrivia.quality.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Normal forms of texts for comparison. */
public final class NormalizedText {
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern OTHERS = Pattern.compile("[\\p{P}\\p{Z}\\s]+");
    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    private static final Transliterator PLAIN = Transliterator.getInstance("Latin-ASCII");

    private NormalizedText() {}

    /**
     * Returns the text without accents, punctuation and differences of case, with single spaces. If nothing would remain, returns
     * the stripped text.
     */
    public static String form(String text) {
        String bare = ACCENTS.matcher(NFKD.normalize(text)).replaceAll("");
        String folded = UCharacter.foldCase(NFKD.normalize(UCharacter.foldCase(bare, true)), true);
        String words = OTHERS.matcher(ACCENTS.matcher(folded).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? text.strip() : words;
    }

    /**
     * Replaces letters such as ø and ł, which have no accent that could be removed, by plain letters. The text is in normal form.
     */
    public static String plain(String form) {
        return ASCII.matcher(form).matches() ? form : PLAIN.transliterate(form);
    }

    /** Returns the words of the text in normal form. */
    public static List<String> words(String text) {
        return Arrays.asList(form(text).split(" "));
    }

    /** Whether the text contains the words of the phrase in succession. Both texts are in normal form. */
    public static boolean holds(String text, String phrase) {
        return !phrase.isEmpty() && (" " + text + " ").contains(" " + phrase + " ");
    }
}
