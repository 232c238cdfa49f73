package org.quadrivia.question.rdf.language;

import com.ibm.icu.lang.UCharacter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.quadrivia.TextFolding;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** Words of one language: normal forms and content words. Not thread-safe, because stemmers hold state. */
public final class LanguageWords {
    /** A word. "U.S." and "R&B" are one word each. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}(?:[.&]\\p{Lu})+(?![\\p{L}\\p{N}])\\.?|[\\p{L}\\p{N}]+");

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Words of frames that ask questions. These words say nothing about the answer. */
    private static final Set<String> ASKING = Set.of(
            "which",
            "whom",
            "what",
            "whose",
            "where",
            "when",
            "these",
            "those",
            "according",
            "article",
            "named",
            "order",
            "statement",
            "completes",
            "complete",
            "entry",
            "that",
            "this",
            "with",
            "from",
            "into",
            "were",
            "been",
            "does");

    /** Two words with this many initial letters in common probably share a root. */
    private static final int AKIN = 5;

    private static final Map<String, CharArraySet> STOP = Map.of(
            "en", EnglishAnalyzer.getDefaultStopSet(),
            "de", GermanAnalyzer.getDefaultStopSet(),
            "fr", FrenchAnalyzer.getDefaultStopSet(),
            "it", ItalianAnalyzer.getDefaultStopSet(),
            "es", SpanishAnalyzer.getDefaultStopSet());

    private final SnowballStemmer stemmer;
    private final CharArraySet stop;
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    public LanguageWords(String language) {
        String primary = primary(language);
        stemmer = switch (primary) {
            case "de" -> new GermanStemmer();
            case "fr" -> new FrenchStemmer();
            case "it" -> new ItalianStemmer();
            case "es" -> new SpanishStemmer();
            default -> new EnglishStemmer();
        };
        stop = STOP.getOrDefault(primary, EnglishAnalyzer.getDefaultStopSet());
    }

    /** Returns the text in lower case without accents, with punctuation replaced by single spaces. */
    public static String normal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return NOT_WORD.matcher(UCharacter.foldCase(bare(text), true))
                        .replaceAll(" ")
                        .strip();
            }
            char low = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            if (low >= 'a' && low <= 'z' || c >= '0' && c <= '9') {
                out.append(low);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = out.length();
        return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Removes accents. Replaces letters with a stroke, which cannot be decomposed, by plain letters. */
    private static String bare(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        return TextFolding.withoutMarks(text)
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd');
    }

    public static boolean sameLanguage(String one, String other) {
        return primary(one).equals(primary(other));
    }

    /** Returns the two-letter code of a tag's language if there is one: "eng-Latn" gives "en". */
    static String primary(String tag) {
        String code = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return code.length() == 3 ? new com.ibm.icu.util.ULocale(code).getLanguage() : code;
    }

    /**
     * Returns the stems of the words that carry meaning: words with four or more letters, words in capitals, and words with two
     * or more digits. Stop words are left out. However, a stop word with a capital inside a text counts because it is part of a
     * name ("Say You Will").
     */
    Set<String> content(String text) {
        Set<String> found = new HashSet<>();
        Matcher word = WORD.matcher(bare(text));
        while (word.find()) {
            boolean title =
                    word.start() > 0 && UCharacter.isUpperCase(word.group().codePointAt(0));
            Map<String, String> known = title ? titles : plain;
            String stem = known.computeIfAbsent(word.group(), raw -> stem(raw.replace(".", ""), title));
            if (!stem.isEmpty()) {
                found.add(stem);
            }
        }
        return found;
    }

    /**
     * Whether two stems probably share a root: they are equal, or they begin with enough equal letters, such as "Campania" and
     * "Campana".
     */
    public static boolean akin(String one, String other) {
        return one.equals(other) || beginAlike(one, other, AKIN);
    }

    /** Whether two words begin with equal letters: at least the given number, and at least two thirds of the shorter word. */
    static boolean beginAlike(String one, String other, int least) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= least && 3 * common >= 2 * shorter;
    }

    /** Returns the stem of a word; empty if the word carries no meaning. */
    private String stem(String raw, boolean title) {
        String low = UCharacter.foldCase(raw, true);
        boolean digits = raw.chars().allMatch(Character::isDigit);
        boolean capitals = raw.length() > 1 && !digits && raw.equals(raw.toUpperCase(Locale.ROOT));
        if ((low.length() >= 4 || capitals || digits && low.length() > 1)
                && (title || !stop.contains(low))
                && !ASKING.contains(low)) {
            stemmer.setCurrent(low);
            stemmer.stem();
            return stemmer.getCurrent();
        }
        return "";
    }
}
