package org.quadrivia.question.rdf.dictionary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The articles "le", "la", "l’", "les", "un" and "une", contractions such as "du" for "de le", and words that lose a vowel. */
final class FrenchArticles implements Articles {
    /** Beginnings of words with an h before which a vowel is kept: "le hameau", but "l’homme". */
    private static final Pattern KEPT_H = Pattern.compile(
            "(hach|hagard|haï(?!ti)|hai[en]|haillon|hall\\b|halls\\b|halte|hamac|hambourg|hameau|hamster|hanche|hand|hangar|hanneton"
                    + "|hanovr|hanse|hant|harass|harc|hard|harem|hareng|hargn|haricot|harlem|harn|harp|hasard|hât|haubert|hauss|haut"
                    + "|havan|havre|haye\\b|hériss|hernie|héron|héros\\b|herse|hêtre|heurt|hibou|hiéra|hip-hop|hippie|hiss|hobby"
                    + "|hockey|holding|holland|homard|honduras|hongr|honte|hoquet|horde|hors|houblon|houe|houill|houle|housse|hublot"
                    + "|huche|huée|huguenot|huit|hull\\b|hun\\b|huns\\b|huppe|hurl|huron|hussard|hutte).*");

    /** The beginning of a link in front of a name. */
    private static final Pattern LINK = Pattern.compile("^\\[\\[[^|\\]]*\\|");

    private static final Pattern LE = Pattern.compile("(?<!\\p{L})([Dd]e|[Àà]) (le|les) ");
    private static final Pattern ELIDED = Pattern.compile(
            "(?<![\\p{L}'’])([Dd]|[Ll]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Ss]|[Nn])([ea]) (?=(?:\\[\\[[^|\\]]*\\|)?[«“]?\\s?\\p{L})");

    @Override
    public String indefinite(String phrase, Optional<Gender> gender, boolean plural) {
        return plural
                ? "des " + phrase
                : gender.map(known -> (known == Gender.FEMININE ? "une " : "un ") + phrase)
                        .orElse(phrase);
    }

    @Override
    public String definite(String phrase, Optional<Gender> gender, boolean plural) {
        if (plural) {
            return "les " + phrase;
        }
        return elides(phrase)
                ? "l’" + phrase
                : gender.map(known -> (known == Gender.FEMININE ? "la " : "le ") + phrase)
                        .orElse(phrase);
    }

    /** Also omits vowels: "de Italie" becomes "d’Italie". */
    @Override
    public String contracted(String text) {
        String joined = LE.matcher(text).replaceAll(found -> {
            boolean of = found.group(1).equalsIgnoreCase("de");
            String word = found.group(2).equals("le") ? of ? "du " : "au " : of ? "des " : "aux ";
            return Character.isUpperCase(found.group(1).charAt(0))
                    ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                    : word;
        });
        return ELIDED.matcher(joined).replaceAll(found -> {
            boolean articleOnly = found.group(2).equals("a");
            boolean can = found.group(1).equalsIgnoreCase("l") || !articleOnly;
            return can && elides(joined.substring(found.end())) ? found.group(1) + "’" : found.group();
        });
    }

    /** Whether a word before the phrase loses its vowel. */
    private static boolean elides(String phrase) {
        String small = LINK.matcher(phrase)
                .replaceFirst("")
                .replaceFirst("^[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
        if (small.isEmpty()
                || small.matches("(onz|oui\\b|yacht|yaourt|yémen|yougoslav|yen\\b|uhlan|un\\b.*siècle).*")) {
            return false;
        }
        if (small.startsWith("h")) {
            return !KEPT_H.matcher(small).matches();
        }
        String plain = Normalizer.normalize(small.substring(0, 1), Normalizer.Form.NFD);
        return "aeiouœæ".indexOf(plain.charAt(0)) >= 0 || small.matches("y[^aeéèêiouy].*");
    }
}
