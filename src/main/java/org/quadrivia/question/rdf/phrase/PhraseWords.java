package org.quadrivia.question.rdf.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content of the file {@code phrases_xx.properties} of a language: lists of words with which labels are read, and frames for
 * each shape.
 */
final class PhraseWords {
    private static final Map<String, Optional<PhraseWords>> READ = new ConcurrentHashMap<>();

    private final Properties texts;
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, String> agents;
    private final Map<String, String> moments;

    private PhraseWords(Properties texts) {
        this.texts = texts;
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("words."))
                .forEach(key -> lists.put(
                        key.substring("words.".length()),
                        Set.copyOf(List.of(texts.getProperty(key).split(" ")))));
        agents = pairs("agents");
        moments = pairs("moments");
    }

    private Map<String, String> pairs(String key) {
        return Stream.of(texts.getProperty(key, "").split(" "))
                .map(pair -> pair.split(":"))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
    }

    /** Returns the words of a language by its two-letter code; empty if labels of that language cannot be read. */
    static Optional<PhraseWords> of(String language) {
        return READ.computeIfAbsent(language, PhraseWords::read);
    }

    private static Optional<PhraseWords> read(String language) {
        String file = "/org/quadrivia/question/phrases_" + language + ".properties";
        try (InputStream in = PhraseWords.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(new PhraseWords(texts));
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    /** Whether the list contains the word. */
    boolean has(String list, String word) {
        return list(list).contains(word);
    }

    Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    Set<String> people() {
        return list("people");
    }

    Set<String> places() {
        return list("places");
    }

    /** Returns the verb that belongs to a noun for a person who does something, such as "write" for "writer". */
    Optional<String> agent(String noun) {
        return Optional.ofNullable(agents.get(noun));
    }

    /** Returns the verb that belongs to a noun for a point in time, such as "begin" for "beginning". */
    Optional<String> moment(String noun) {
        return Optional.ofNullable(moments.get(noun));
    }

    /** Returns a single text of the file. */
    Optional<String> text(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** Returns the alternatives of a frame, the best first. They are those of the first key that the file contains. */
    List<String> frames(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> Optional.ofNullable(texts.getProperty(key)).stream())
                .findFirst()
                .map(text -> Stream.of(text.split(" \\| "))
                        .map(String::strip)
                        .filter(frame -> !frame.isEmpty())
                        .toList())
                .orElse(List.of());
    }
}
