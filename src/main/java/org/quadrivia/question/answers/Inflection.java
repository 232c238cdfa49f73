package org.quadrivia.question.answers;

import java.util.stream.Stream;

/** Regular endings of nouns and adjectives, on words in lower case without accents. */
final class Inflection {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_GERMAN = 6;

    private Inflection() {}

    /** Returns the adjective with all its endings. */
    static Stream<String> adjectives(String adjective, String language) {
        Stream<String> inflected = FunctionWords.of(language).endings("adjective-endings").stream()
                .filter(rule -> adjective.endsWith(rule[0]))
                .map(rule -> replaced(adjective, rule[0], rule[1]));
        return Stream.concat(Stream.of(adjective), inflected);
    }

    /**
     * Returns the word without the ending of its plural. For English by the S stemmer of D. Harman, How Effective Is Suffixing?,
     * JASIS 42 (1991); unlike there, "Hindus" loses its s.
     */
    static String singular(String word, String language) {
        if (word.length() < SHORTEST || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        return switch (language) {
            case "en" -> english(word);
            case "de" -> german(word);
            case "fr" -> word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
            case "it" ->
                "aeio".indexOf(word.charAt(word.length() - 1)) >= 0 ? word.substring(0, word.length() - 1) : word;
            case "es" -> spanish(word);
            default -> word;
        };
    }

    private static String english(String word) {
        if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
            return replaced(word, "ies", "y");
        }
        if (word.endsWith("es") && !word.endsWith("aes") && !word.endsWith("ees") && !word.endsWith("oes")) {
            return replaced(word, "es", "e");
        }
        return word.endsWith("s") && !word.endsWith("ous") && !word.endsWith("ss") ? replaced(word, "s", "") : word;
    }

    private static String german(String word) {
        if (word.length() >= SHORTEST_GERMAN
                && Stream.of("en", "er", "es", "em").anyMatch(word::endsWith)) {
            return word.substring(0, word.length() - 2);
        }
        return Stream.of("e", "n", "s").anyMatch(word::endsWith) ? word.substring(0, word.length() - 1) : word;
    }

    private static String spanish(String word) {
        if (word.endsWith("es") && word.length() > SHORTEST) {
            return replaced(word, "es", "");
        }
        return word.endsWith("s") || word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }

    private static String replaced(String word, String ending, String other) {
        return word.substring(0, word.length() - ending.length()) + other;
    }
}
