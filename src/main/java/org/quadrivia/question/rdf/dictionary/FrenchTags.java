package org.quadrivia.question.rdf.dictionary;

import java.util.List;
import java.util.Optional;

/** The tags of LanguageTool for French: word class, gender (m, f, e for both), number (s, p, sp for both). */
final class FrenchTags implements Tagset {
    @Override
    public Optional<PartOfSpeech> part(String tag) {
        String[] parts = tag.split(" ");
        return Optional.ofNullable(
                switch (parts[0]) {
                    case "N" -> PartOfSpeech.NOUN;
                    case "Z" -> PartOfSpeech.PROPER_NOUN;
                    case "J" -> PartOfSpeech.ADJECTIVE;
                    case "A" -> PartOfSpeech.ADVERB;
                    case "P", "P+D" -> PartOfSpeech.PREPOSITION;
                    case "D" -> PartOfSpeech.DETERMINER;
                    case "C" -> PartOfSpeech.CONJUNCTION;
                    case "R", "P+R" -> PartOfSpeech.PRONOUN;
                    case "K" -> PartOfSpeech.NUMBER;
                    case "V" -> verbForm(tag);
                    default -> null;
                });
    }

    private static PartOfSpeech verbForm(String tag) {
        if (tag.endsWith(" inf")) {
            return PartOfSpeech.VERB_BASE;
        }
        if (tag.contains(" ppa")) {
            return PartOfSpeech.PAST_PARTICIPLE;
        }
        if (tag.endsWith(" ppr")) {
            return PartOfSpeech.PRESENT_PARTICIPLE;
        }
        if (tag.endsWith("ind pres 3 s")) {
            return PartOfSpeech.VERB_THIRD;
        }
        return tag.endsWith("ind psim 3 s") ? PartOfSpeech.PAST_TENSE : PartOfSpeech.VERB_OTHER;
    }

    @Override
    public Optional<Gender> gender(String tag) {
        String[] parts = tag.split(" ");
        String gender = parts.length > 1 ? parts[parts.length - 2] : "";
        return gender.equals("m")
                ? Optional.of(Gender.MASCULINE)
                : gender.equals("f") ? Optional.of(Gender.FEMININE) : Optional.empty();
    }

    @Override
    public boolean singular(String tag) {
        return tag.endsWith(" s") || tag.endsWith(" sp");
    }

    @Override
    public boolean plural(String tag) {
        return tag.endsWith("p");
    }

    @Override
    public List<String> inNumber(String tag, boolean plural) {
        if (!tag.startsWith("N ") && !tag.startsWith("J ") && !tag.startsWith("V ppa")) {
            return List.of();
        }
        String stem = tag.substring(0, tag.lastIndexOf(' '));
        String gender = stem.substring(stem.lastIndexOf(' '));
        String number = plural ? " p" : " s";
        // A word can have one form for both genders in only one of the numbers
        return gender.equals(" e")
                ? List.of(stem + number, stem + " sp")
                : List.of(
                        stem + number,
                        stem + " sp",
                        stem.substring(0, stem.length() - 1) + "e" + number,
                        stem.substring(0, stem.length() - 1) + "e sp");
    }

    @Override
    public List<String> verb(VerbForm form) {
        return switch (form) {
            case BASE -> List.of("V inf", "V etre inf", "V avoir inf");
            case THIRD_PERSON -> List.of("V ind pres 3 s", "V etre ind pres 3 s", "V avoir ind pres 3 s");
            case PAST -> List.of("V ind psim 3 s", "V etre ind psim 3 s", "V avoir ind psim 3 s");
            case PAST_PARTICIPLE ->
                List.of("V ppa m s", "V ppa m sp", "V ppa e sp", "V etre ppa e sp", "V avoir ppa m s");
        };
    }

    @Override
    public List<String> agreeing(String tag, Gender gender, boolean plural, Determination article) {
        if (!tag.startsWith("J ") && !tag.startsWith("V ppa")) {
            return List.of();
        }
        String type = tag.startsWith("J ") ? "J " : "V ppa ";
        String letter = gender == Gender.FEMININE ? "f" : "m";
        String number = plural ? " p" : " s";
        return List.of(type + letter + number, type + letter + " sp", type + "e" + number, type + "e sp");
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
