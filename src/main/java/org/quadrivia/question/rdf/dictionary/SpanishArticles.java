package org.quadrivia.question.rdf.dictionary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The articles "el", "la", "los", "las", "un" and "una", and contractions such as "del" for "de el". */
final class SpanishArticles implements Articles {
    /** Feminine nouns that begin with a stressed a and therefore have a masculine article: "el agua". */
    private static final Pattern STRESSED_A = Pattern.compile(
            "(agua|águila|alma|arma|área|arte|ala|alba|acta|aula|ave|hacha|hambre|habla|hada|ama|ancla|ánima|arca|arpa|asa|asma|aspa|haya)\\b.*");

    private static final Pattern JOINED = Pattern.compile("(?<!\\p{L})([Dd]e|[Aa]) el\\b");

    @Override
    public String indefinite(String phrase, Optional<Gender> gender, boolean plural) {
        return plural || gender.isEmpty() ? phrase : (masculineForm(phrase, gender.get()) ? "un " : "una ") + phrase;
    }

    @Override
    public String definite(String phrase, Optional<Gender> gender, boolean plural) {
        return gender.map(known -> plural
                        ? known == Gender.FEMININE ? "las " : "los "
                        : masculineForm(phrase, known) ? "el " : "la ")
                .map(article -> article + phrase)
                .orElse(phrase);
    }

    private static boolean masculineForm(String phrase, Gender gender) {
        return gender == Gender.MASCULINE
                || STRESSED_A.matcher(phrase.toLowerCase(Locale.ROOT)).matches();
    }

    /** If "El" has a capital, it is part of a name and is not contracted: "de El Salvador". */
    @Override
    public String contracted(String text) {
        return JOINED.matcher(text).replaceAll(found -> found.group(1) + "l");
    }
}
