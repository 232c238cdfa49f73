package org.quadrivia.question.rdf.dictionary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tags of Morphy: word class, case, number, gender. Only nominative forms are used. */
final class GermanTags implements Tagset {
    private static final List<String> CONJUGATIONS = List.of(":NON", ":SFT");

    @Override
    public Optional<PartOfSpeech> part(String tag) {
        String[] parts = tag.split(":");
        return Optional.ofNullable(
                switch (parts[0]) {
                    case "SUB" -> PartOfSpeech.NOUN;
                    case "EIG" -> PartOfSpeech.PROPER_NOUN;
                    case "ADJ" -> PartOfSpeech.ADJECTIVE;
                    case "PA1" -> PartOfSpeech.PRESENT_PARTICIPLE;
                    case "PA2" -> PartOfSpeech.PAST_PARTICIPLE;
                    case "ADV", "NEG", "ZUS" -> PartOfSpeech.ADVERB;
                    case "PRP" -> PartOfSpeech.PREPOSITION;
                    case "ART" -> PartOfSpeech.DETERMINER;
                    case "KON" -> PartOfSpeech.CONJUNCTION;
                    case "PRO" -> PartOfSpeech.PRONOUN;
                    case "ZAL" -> PartOfSpeech.NUMBER;
                    case "VER" -> verbForm(tag);
                    default -> null;
                });
    }

    private static PartOfSpeech verbForm(String tag) {
        if (tag.contains(":INF")) {
            return PartOfSpeech.VERB_BASE;
        }
        if (tag.contains(":PA2")) {
            return PartOfSpeech.PAST_PARTICIPLE;
        }
        if (tag.contains(":3:SIN:PRÄ")) {
            return PartOfSpeech.VERB_THIRD;
        }
        return tag.contains(":3:SIN:PRT") ? PartOfSpeech.PAST_TENSE : PartOfSpeech.VERB_OTHER;
    }

    @Override
    public Optional<Gender> gender(String tag) {
        return Stream.of(tag.split(":"))
                .flatMap(part -> Optional.ofNullable(
                        switch (part) {
                            case "MAS" -> Gender.MASCULINE;
                            case "FEM" -> Gender.FEMININE;
                            case "NEU" -> Gender.NEUTER;
                            default -> null;
                        })
                        .stream())
                .findFirst();
    }

    @Override
    public boolean singular(String tag) {
        return tag.startsWith("SUB:NOM:SIN");
    }

    @Override
    public boolean plural(String tag) {
        return tag.startsWith("SUB:NOM:PLU");
    }

    @Override
    public List<String> inNumber(String tag, boolean plural) {
        return tag.startsWith("SUB:")
                ? gender(tag).stream()
                        .map(gender -> "SUB:NOM:" + (plural ? "PLU:" : "SIN:")
                                + gender.name().substring(0, 3) + (tag.endsWith(":ADJ") ? ":ADJ" : ""))
                        .toList()
                : List.of();
    }

    @Override
    public List<String> verb(VerbForm form) {
        String tag = switch (form) {
            case BASE -> "VER:INF";
            case THIRD_PERSON -> "VER:3:SIN:PRÄ";
            case PAST -> "VER:3:SIN:PRT";
            case PAST_PARTICIPLE -> "VER:PA2";
        };
        return CONJUGATIONS.stream().map(conjugation -> tag + conjugation).toList();
    }

    @Override
    public List<String> agreeing(String tag, Gender gender, boolean plural, Determination article) {
        String type = tag.substring(0, Math.min(4, tag.length()));
        if (!type.equals("ADJ:") && !type.equals("PA1:") && !type.equals("PA2:")) {
            return List.of();
        }
        String degree = tag.contains(":SUP") ? "SUP" : tag.contains(":KOM") && !tag.contains(":GRU") ? "KOM" : "GRU";
        String after = switch (article) {
            case DEFINITE -> "DEF";
            case INDEFINITE -> "IND";
            case NONE -> "SOL";
        };
        String form =
                type + "NOM:" + (plural ? "PLU:" : "SIN:") + gender.name().substring(0, 3) + ":" + degree + ":" + after;
        return List.of(form, form + ":VER");
    }

    @Override
    public boolean compounds() {
        return true;
    }
}
