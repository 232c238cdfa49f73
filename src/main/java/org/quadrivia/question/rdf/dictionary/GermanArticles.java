package org.quadrivia.question.rdf.dictionary;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The articles "der", "die", "das", "ein" and "eine", and contractions such as "im" for "in dem". Adjectives are inflected
 * elsewhere.
 */
final class GermanArticles implements Articles {
    private static final Pattern JOINED = Pattern.compile(
            "(?<!\\p{L})([Ii]n|[Aa]n|[Zz]u|[Vv]on|[Bb]ei) dem\\b|(?<!\\p{L})([Zz]u) der\\b|(?<!\\p{L})([Ii]n|[Aa]n) das\\b");

    @Override
    public String indefinite(String phrase, Optional<Gender> gender, boolean plural) {
        return plural || gender.isEmpty() ? phrase : (gender.get() == Gender.FEMININE ? "eine " : "ein ") + phrase;
    }

    @Override
    public String definite(String phrase, Optional<Gender> gender, boolean plural) {
        if (plural) {
            return "die " + phrase;
        }
        return gender.map(known -> switch (known) {
                    case MASCULINE -> "der ";
                    case FEMININE -> "die ";
                    case NEUTER -> "das ";
                })
                .map(article -> article + phrase)
                .orElse(phrase);
    }

    @Override
    public String contracted(String text) {
        return JOINED.matcher(text).replaceAll(found -> {
            if (found.group(1) != null) {
                String preposition = found.group(1);
                return preposition.endsWith("n")
                        ? preposition.substring(0, preposition.length() - 1) + "m"
                        : preposition + "m";
            }
            return found.group(2) != null ? found.group(2) + "r" : found.group(3) + "s";
        });
    }
}
