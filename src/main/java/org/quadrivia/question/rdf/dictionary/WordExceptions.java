package org.quadrivia.question.rdf.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Corrects the dictionary of a language and says which of several forms is the usual one; see {@code exceptions_en.properties}.
 */
final class WordExceptions {
    static final WordExceptions NONE = new WordExceptions(new Properties());

    private final Properties texts;
    private final Set<String> regular;
    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, Set<PartOfSpeech>> parts = new HashMap<>();

    private WordExceptions(Properties texts) {
        this.texts = texts;
        regular = Set.copyOf(words(texts, "regular"));
        for (Gender gender : Gender.values()) {
            words(texts, "gender." + gender.name().toLowerCase(Locale.ROOT)).forEach(word -> genders.put(word, gender));
        }
        for (PartOfSpeech part : PartOfSpeech.values()) {
            for (String word : words(texts, "only." + part.name().toLowerCase(Locale.ROOT))) {
                parts.computeIfAbsent(word, w -> EnumSet.noneOf(PartOfSpeech.class))
                        .add(part);
            }
        }
    }

    private static List<String> words(Properties texts, String key) {
        String words = texts.getProperty(key, "").strip();
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
    }

    static WordExceptions of(String language) {
        String file = "/org/quadrivia/question/dictionary/exceptions_" + language + ".properties";
        try (InputStream in = WordExceptions.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + file);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new WordExceptions(texts);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    /** Returns the parts of speech of a word if they differ from those in the dictionary. */
    Optional<Set<PartOfSpeech>> parts(String word) {
        return Optional.ofNullable(parts.get(word.toLowerCase(Locale.ROOT)));
    }

    Optional<String> plural(String noun) {
        return text("plural." + noun);
    }

    Optional<String> singular(String noun) {
        return text("singular." + noun);
    }

    Optional<Gender> gender(String noun) {
        return Optional.ofNullable(genders.get(noun.toLowerCase(Locale.ROOT)));
    }

    Optional<String> verb(String lemma, VerbForm form) {
        return text(form.name().toLowerCase(Locale.ROOT) + "." + lemma);
    }

    /**
     * Returns the full form of an adjective that is shortened before a singular noun, such as "primero" for "primer". Returns any
     * other word unchanged.
     */
    String full(String adjective) {
        return text("full." + adjective).orElse(adjective);
    }

    /** Returns the verb to which a form belongs. */
    Optional<String> lemma(String form) {
        return text("verb." + form.toLowerCase(Locale.ROOT));
    }

    /** Whether the regular forms of a verb are the usual ones although it also has irregular forms. */
    boolean regular(String lemma) {
        return regular.contains(lemma);
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }
}
