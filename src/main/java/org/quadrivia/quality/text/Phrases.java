package org.quadrivia.quality.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Words and phrases of a language that mark how something is asked. English is used if a language is not supported. */
public final class Phrases {
    private static final Map<String, Phrases> KNOWN = new ConcurrentHashMap<>();
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "es");

    private final Properties words;
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

    private Phrases(String language) {
        words = new Properties();
        try (InputStream in =
                Phrases.class.getResourceAsStream("/org/quadrivia/quality/words_" + language + ".properties")) {
            words.load(new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param tag a BCP 47 language tag */
    public static Phrases of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return KNOWN.computeIfAbsent(LANGUAGES.contains(language) ? language : "en", Phrases::new);
    }

    /** Whether there are frames in the given language. */
    public static boolean speaks(String tag) {
        return LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage());
    }

    public boolean saysAccordingTo(String stem) {
        return first("according-to", NormalizedText.form(stem)).isPresent();
    }

    /** Whether the stem asks how many things are named, not how many there are. */
    public boolean asksWhatIsNamed(String stem) {
        return first("named", NormalizedText.form(stem)).isPresent();
    }

    /** Returns the first absolute or vague word in the text. */
    public Optional<String> sweeping(String normal) {
        return first("absolute", normal).or(() -> first("vague", normal));
    }

    /** Returns the first negating word in the text. */
    public Optional<String> negative(String normal) {
        return first("negative", normal);
    }

    /** Whether the text is "all of the above" or something similar. */
    public boolean above(String normal) {
        return list("above").contains(normal);
    }

    /** Returns the text without instructions, which contain words that only look like flaws. */
    public String withoutInstructions(String normal) {
        String rest = " " + normal + " ";
        for (String phrase : list("not-flaws")) {
            rest = rest.replace(" " + phrase + " ", " ");
        }
        return rest.strip();
    }

    /** Returns a name without its leading article. An article before a single letter stays, because it is an initial. */
    public String withoutArticle(String normal) {
        int gap = normal.indexOf(' ');
        boolean letter = normal.length() - gap == 2 || normal.indexOf(' ', gap + 1) - gap == 2;
        return gap > 0 && !letter && list("article").contains(normal.substring(0, gap))
                ? normal.substring(gap + 1)
                : normal;
    }

    /** Whether the word joins two things. */
    public boolean joins(String word) {
        return list("and").contains(word);
    }

    /**
     * Whether the text before a gap ends with a verb.
     *
     * @param kind "singular-verb" or "plural-verb"
     */
    public boolean ends(String kind, String normal) {
        return list(kind).stream().anyMatch(verb -> (" " + normal).endsWith(" " + verb));
    }

    private Optional<String> first(String kind, String normal) {
        return list(kind).stream()
                .filter(phrase -> NormalizedText.holds(normal, phrase))
                .findFirst();
    }

    private List<String> list(String kind) {
        return lists.computeIfAbsent(
                kind,
                it -> Arrays.stream(words.getProperty(it, "").split("\\|"))
                        .map(NormalizedText::form)
                        .filter(phrase -> !phrase.isEmpty())
                        .toList());
    }
}
