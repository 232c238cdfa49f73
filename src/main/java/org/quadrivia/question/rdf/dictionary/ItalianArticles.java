package org.quadrivia.question.rdf.dictionary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The articles "il", "lo", "l’", "la", "i", "gli", "le", "un", "uno" and "una", and contractions such as "del" for "di il". */
final class ItalianArticles implements Articles {
    private static final Pattern VOWEL = Pattern.compile("[aeiouàèéìòù].*|h[aeio].*");
    /** Beginnings of words before which the article is "lo": s before a consonant, z, gn, ps, pn, x, y and i before a vowel. */
    private static final Pattern LO = Pattern.compile("(s[^aeiouàèéìòù]|z|gn|ps|pn|x|y[aeiou]|i[aeou]|pt).*");

    private static final Pattern JOINED = Pattern.compile(
            "(?<!\\p{L})([Dd]i|[Aa]|[Dd]a|[Ii]n|[Ss]u) (il|lo|la|i|gli|le)(?= )|(?<!\\p{L})([Dd]i|[Aa]|[Dd]a|[Ii]n|[Ss]u) l(?=['’])");
    private static final Map<String, String> STEMS = Map.of("di", "de", "a", "a", "da", "da", "in", "ne", "su", "su");

    @Override
    public String indefinite(String phrase, Optional<Gender> gender, boolean plural) {
        if (plural || gender.isEmpty()) {
            return phrase;
        }
        String small = phrase.toLowerCase(Locale.ROOT);
        if (gender.get() == Gender.FEMININE) {
            return (VOWEL.matcher(small).matches() && !small.startsWith("i") || small.matches("i[^aeou].*")
                            ? "un’"
                            : "una ")
                    + phrase;
        }
        return (LO.matcher(small).matches() ? "uno " : "un ") + phrase;
    }

    @Override
    public String definite(String phrase, Optional<Gender> gender, boolean plural) {
        if (gender.isEmpty()) {
            return phrase;
        }
        String small = phrase.toLowerCase(Locale.ROOT);
        boolean lo = LO.matcher(small).matches();
        boolean vowel = VOWEL.matcher(small).matches() && !small.matches("i[aeou].*");
        if (gender.get() == Gender.FEMININE) {
            return plural ? "le " + phrase : vowel ? "l’" + phrase : "la " + phrase;
        }
        if (plural) {
            return (lo || vowel || small.startsWith("dei ") ? "gli " : "i ") + phrase;
        }
        return vowel ? "l’" + phrase : (lo ? "lo " : "il ") + phrase;
    }

    @Override
    public String contracted(String text) {
        return JOINED.matcher(text).replaceAll(found -> {
            boolean elided = found.group(1) == null;
            String preposition = elided ? found.group(3) : found.group(1);
            String stem = STEMS.getOrDefault(preposition.toLowerCase(Locale.ROOT), "");
            String joined = elided
                    ? stem + "ll"
                    : stem
                            + switch (found.group(2)) {
                                case "il" -> "l";
                                case "i" -> "i";
                                case "gli" -> "gli";
                                case "lo" -> "llo";
                                case "la" -> "lla";
                                default -> "lle";
                            };
            return Character.isUpperCase(preposition.charAt(0))
                    ? joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1)
                    : joined;
        });
    }
}
