package org.quadrivia.question.rdf.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of words that determine how names are used in a language, from the file {@code names_xx.properties}. */
public final class NameWords {
    private static final Map<String, NameWords> READ = new ConcurrentHashMap<>();
    private static final String PREFIX = "names.";

    private final Map<String, Set<String>> lists = new HashMap<>();

    private NameWords(Properties texts) {
        texts.stringPropertyNames()
                .forEach(key -> lists.put(
                        key.substring(PREFIX.length()),
                        List.of(texts.getProperty(key).split("\\s+")).stream()
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /** @param language BCP 47 tag; if the language has no file, all lists are empty */
    public static NameWords of(String language) {
        return READ.computeIfAbsent(LanguageWords.primary(language), NameWords::read);
    }

    private static NameWords read(String language) {
        String file = "/org/quadrivia/question/names/names_" + language + ".properties";
        try (InputStream in = NameWords.class.getResourceAsStream(file)) {
            Properties texts = new Properties();
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return new NameWords(texts);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    /** Whether there is a list of this name with at least one word. */
    public boolean hasAny(String list) {
        return lists.containsKey(list);
    }

    /** Whether the list contains the word, which must be in lower case. */
    public boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    /** Returns the words of a list in no particular order; empty if there is no such list. */
    public Stream<String> in(String list) {
        return lists.getOrDefault(list, Set.of()).stream();
    }

    /** Returns the last word of a label in lower case. */
    public static String lastWord(String label) {
        return label.substring(label.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
