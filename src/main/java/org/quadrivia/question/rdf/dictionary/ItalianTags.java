package org.quadrivia.question.rdf.dictionary;

import java.util.List;
import java.util.Optional;

/** The tags of Morph-it!: NOUN-F:s, ADJ:pos+m+s, VER:ind+pres+3+s. */
final class ItalianTags implements Tagset {
    private static final List<String> VERBS = List.of("VER:", "AUX:", "MOD:", "ASP:", "CAU:");

    @Override
    public Optional<PartOfSpeech> part(String tag) {
        String type = tag.split(":")[0];
        return Optional.ofNullable(
                switch (type) {
                    case "NOUN-M", "NOUN-F" -> PartOfSpeech.NOUN;
                    case "NPR" -> PartOfSpeech.PROPER_NOUN;
                    case "ADJ" -> PartOfSpeech.ADJECTIVE;
                    case "ADV", "NE" -> PartOfSpeech.ADVERB;
                    case "PRE", "ARTPRE-M", "ARTPRE-F" -> PartOfSpeech.PREPOSITION;
                    case "CON" -> PartOfSpeech.CONJUNCTION;
                    case "DET-NUM-CARD", "PRO-NUM" -> PartOfSpeech.NUMBER;
                    case "VER", "AUX", "MOD", "ASP", "CAU" -> verbForm(tag);
                    default ->
                        type.startsWith("PRO-") || type.equals("WH") || type.equals("WH-CHE")
                                ? PartOfSpeech.PRONOUN
                                : type.startsWith("ART-") || type.startsWith("DET-") ? PartOfSpeech.DETERMINER : null;
                });
    }

    private static PartOfSpeech verbForm(String tag) {
        String form = tag.substring(tag.indexOf(':') + 1);
        if (form.equals("inf+pres")) {
            return PartOfSpeech.VERB_BASE;
        }
        if (form.startsWith("part+past")) {
            return PartOfSpeech.PAST_PARTICIPLE;
        }
        if (form.startsWith("part+pres") || form.startsWith("ger")) {
            return PartOfSpeech.PRESENT_PARTICIPLE;
        }
        if (form.equals("ind+pres+3+s")) {
            return PartOfSpeech.VERB_THIRD;
        }
        return form.equals("ind+past+3+s") ? PartOfSpeech.PAST_TENSE : PartOfSpeech.VERB_OTHER;
    }

    @Override
    public Optional<Gender> gender(String tag) {
        if (tag.startsWith("NOUN-M") || tag.matches("ADJ:\\w+\\+m\\+.|.*part\\+past\\+.\\+m")) {
            return Optional.of(Gender.MASCULINE);
        }
        return tag.startsWith("NOUN-F") || tag.matches("ADJ:\\w+\\+f\\+.|.*part\\+past\\+.\\+f")
                ? Optional.of(Gender.FEMININE)
                : Optional.empty();
    }

    @Override
    public boolean singular(String tag) {
        return tag.endsWith(":s") || tag.endsWith("+s") || tag.contains("past+s+");
    }

    @Override
    public boolean plural(String tag) {
        return tag.endsWith(":p") || tag.endsWith("+p") || tag.contains("past+p+");
    }

    @Override
    public List<String> inNumber(String tag, boolean plural) {
        String number = plural ? "p" : "s";
        if (tag.startsWith("NOUN-") || tag.startsWith("ADJ:")) {
            return List.of(tag.substring(0, tag.length() - 1) + number);
        }
        int past = tag.indexOf("part+past+");
        return past < 0
                ? List.of()
                : List.of(tag.substring(0, past) + "part+past+" + number + tag.substring(tag.length() - 2));
    }

    @Override
    public List<String> verb(VerbForm form) {
        String tag = switch (form) {
            case BASE -> "inf+pres";
            case THIRD_PERSON -> "ind+pres+3+s";
            case PAST -> "ind+past+3+s";
            case PAST_PARTICIPLE -> "part+past+s+m";
        };
        return VERBS.stream().map(type -> type + tag).toList();
    }

    @Override
    public List<String> agreeing(String tag, Gender gender, boolean plural, Determination article) {
        String letter = gender == Gender.FEMININE ? "f" : "m";
        String number = plural ? "p" : "s";
        if (tag.startsWith("ADJ:")) {
            return List.of(tag.substring(0, tag.indexOf('+')) + "+" + letter + "+" + number);
        }
        int past = tag.indexOf("part+past+");
        return past < 0 ? List.of() : List.of(tag.substring(0, past) + "part+past+" + number + "+" + letter);
    }

    @Override
    public Optional<Gender> either() {
        return Optional.of(Gender.MASCULINE);
    }

    @Override
    public boolean headFirst() {
        return true;
    }
}
