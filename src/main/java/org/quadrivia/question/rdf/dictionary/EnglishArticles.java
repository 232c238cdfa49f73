package org.quadrivia.question.rdf.dictionary;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The articles "a", "an" and "the". Whether "a" or "an" is right depends on the sound of the next word. */
final class EnglishArticles implements Articles {
    private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /**
     * Abbreviations whose letters are pronounced one by one: two or three capitals, or capitals without a vowel. Examples are
     * "MP", "FBI" and "UN", but not "NATO".
     */
    private static final Pattern SPELT_OUT =
            Pattern.compile("\\p{Lu}|\\p{Lu}{2,3}s?|[B-DF-HJ-NP-TV-Z]{4,}s?|\\p{Lu}+\\p{N}+");

    private static final String LETTERS_BEGINNING_WITH_A_VOWEL = "AEFHILMNORSX";
    private static final Pattern SILENT_H = Pattern.compile("(hour|heir|honest|honou?r).*");
    /** Words whose first letter is a vowel that sounds like a consonant: "u" and "eu" as in "unit", and "o" as in "one". */
    private static final Pattern VOWEL_AS_CONSONANT = Pattern.compile(
            "e[uw].*|on(e|ce)|one(self|time|ness)|ouija|"
                    + "uni([^nmd]|d[ioa]|mod|vers).*|unanim.*|une(sco)|ut[eioa].*|ub[io].*|uf[o].*|ugand.*|uk[eru].*|ur[aeiou].*|us[aeu].*|uv[ue].*|u");

    private static final Pattern SPOKEN_WITH_A_VOWEL =
            Pattern.compile("(8\\p{N}*|1[18]|1[18]\\p{N}{2,3})(th|s|st|nd|rd)?");
    /** Words that begin with "y" before a consonant, such as "Ypres" and "Ytterby". */
    private static final Pattern Y_AS_VOWEL = Pattern.compile("y[bcdfgklmnprstvz].*");

    @Override
    public String indefinite(String phrase, Optional<Gender> gender, boolean plural) {
        return plural ? phrase : (vowelSound(phrase) ? "an " : "a ") + phrase;
    }

    @Override
    public String definite(String phrase, Optional<Gender> gender, boolean plural) {
        return "the " + phrase;
    }

    private static boolean vowelSound(String phrase) {
        var found = FIRST_WORD.matcher(phrase);
        if (!found.find()) {
            return false;
        }
        String word = found.group();
        if (Character.isDigit(word.charAt(0))) {
            return SPOKEN_WITH_A_VOWEL.matcher(word).matches();
        }
        if (SPELT_OUT.matcher(word).matches()) {
            return LETTERS_BEGINNING_WITH_A_VOWEL.indexOf(word.charAt(0)) >= 0;
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (SILENT_H.matcher(small).matches() || Y_AS_VOWEL.matcher(small).matches()) {
            return true;
        }
        return "aeiouáàâäåæéèêëíìîïóòôöøœúùûü".indexOf(small.charAt(0)) >= 0
                && !VOWEL_AS_CONSONANT.matcher(small).matches();
    }
}
