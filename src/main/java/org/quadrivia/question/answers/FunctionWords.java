package org.quadrivia.question.answers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Articles, prepositions and other small words of a language, from {@code words_en.properties} and the files beside it. */
final class FunctionWords {
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "it", "es");

    private static final Map<String, FunctionWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, String> lists;

    private FunctionWords(String language) {
        lists = WordFiles.lines("words_" + language + ".properties")
                .map(line -> line.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));
    }

    /** @param language two-letter code; a language without a file has no words */
    static FunctionWords of(String language) {
        return BY_LANGUAGE.computeIfAbsent(LANGUAGES.contains(language) ? language : "und", FunctionWords::new);
    }

    /** Returns the words of a list, as they stand in the file; empty if the language has no such list. */
    Set<String> list(String name) {
        return split(lists.getOrDefault(name, ""), " ").collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the words of a list in all languages. */
    static Set<String> inAll(String name) {
        return LANGUAGES.stream()
                .flatMap(language -> of(language).list(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns pairs of endings: the second replaces the first, which may be empty. */
    List<String[]> endings(String name) {
        return split(lists.getOrDefault(name, ""), "\\|")
                .map(pair -> pair.replace("-", "").split(" ", -1))
                .toList();
    }

    private static Stream<String> split(String text, String separator) {
        return Stream.of(text.split(separator)).filter(part -> !part.isEmpty());
    }
}
