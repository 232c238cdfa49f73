package org.quadrivia.quality.text;

import com.ibm.icu.lang.UCharacter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * Finds content words: words that are not stop words and have at least four letters, or are all capitals. Not thread-safe,
 * because it holds stemmers.
 */
public final class ContentWords {
    /** A word. "U.S." and "R&B" are one word each. An initial in a name, such as "R.", is not a word. */
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}(?:[.&]\\p{Lu})+(?![\\p{L}\\p{N}])\\.?|[\\p{L}\\p{N}\\p{M}]+\\.?");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Map<String, String> NAMES =
            Map.of("en", "english", "de", "german", "fr", "french", "it", "italian", "es", "spanish");
    private static final int LETTERS = 4;

    private final Map<String, SnowballStemmer> stemmers = Map.of(
            "en", new EnglishStemmer(),
            "de", new GermanStemmer(),
            "fr", new FrenchStemmer(),
            "it", new ItalianStemmer(),
            "es", new SpanishStemmer());
    private final Map<String, Set<String>> stops = new HashMap<>();

    /** Returns the content words of a text in their original spelling, by their stems. */
    public Map<String, String> content(String text, String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        Map<String, String> words = new LinkedHashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().replace(".", "");
            if (!INITIAL.matcher(matcher.group()).matches() && content(word, stops(language))) {
                words.putIfAbsent(stem(word, language), word);
            }
        }
        return words;
    }

    private static boolean content(String word, Set<String> stops) {
        String folded = NormalizedText.form(word);
        long letters = word.codePoints().filter(Character::isLetter).count();
        if (capitals(word)) {
            return letters > 1 || (letters == 1 && !stops.contains(folded));
        }
        return letters >= LETTERS && !stops.contains(folded) && !stops.contains(UCharacter.foldCase(word, true));
    }

    private static boolean capitals(String word) {
        return word.codePoints().anyMatch(UCharacter::isUUppercase)
                && word.codePoints().noneMatch(UCharacter::isULowercase);
    }

    private String stem(String word, String language) {
        SnowballStemmer stemmer = stemmers.get(language);
        String folded = UCharacter.foldCase(word, true);
        if (stemmer == null) {
            return NormalizedText.form(folded);
        }
        stemmer.setCurrent(folded);
        stemmer.stem();
        return NormalizedText.form(stemmer.getCurrent());
    }

    private Set<String> stops(String language) {
        return stops.computeIfAbsent(language, ContentWords::read);
    }

    private static Set<String> read(String language) {
        String name = NAMES.get(language);
        if (name == null) {
            return Set.of();
        }
        try (InputStream in = SnowballFilter.class.getResourceAsStream(name + "_stop.txt")) {
            return WordlistLoader.getSnowballWordSet(
                            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))
                    .stream()
                    .map(word -> new String((char[]) word))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
