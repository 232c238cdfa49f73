package org.quadrivia.question.rdf.dictionary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tags of EAGLES: NCFS000, AQ0MP0, VMIP3S0. */
final class SpanishTags implements Tagset {
    @Override
    public Optional<PartOfSpeech> part(String tag) {
        return Optional.ofNullable(
                switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
                    case 'N' -> tag.startsWith("NP") ? PartOfSpeech.PROPER_NOUN : PartOfSpeech.NOUN;
                    case 'A' -> PartOfSpeech.ADJECTIVE;
                    case 'R' -> PartOfSpeech.ADVERB;
                    case 'S' -> PartOfSpeech.PREPOSITION;
                    case 'D' -> PartOfSpeech.DETERMINER;
                    case 'C' -> PartOfSpeech.CONJUNCTION;
                    case 'P' -> PartOfSpeech.PRONOUN;
                    case 'Z' -> PartOfSpeech.NUMBER;
                    case 'V' -> verbForm(tag);
                    default -> null;
                });
    }

    private static PartOfSpeech verbForm(String tag) {
        String form = tag.substring(2);
        if (form.startsWith("N")) {
            return PartOfSpeech.VERB_BASE;
        }
        if (form.startsWith("P")) {
            return PartOfSpeech.PAST_PARTICIPLE;
        }
        if (form.startsWith("G")) {
            return PartOfSpeech.PRESENT_PARTICIPLE;
        }
        if (form.startsWith("IP3S")) {
            return PartOfSpeech.VERB_THIRD;
        }
        return form.startsWith("IS3S") ? PartOfSpeech.PAST_TENSE : PartOfSpeech.VERB_OTHER;
    }

    @Override
    public Optional<Gender> gender(String tag) {
        char gender = tag.startsWith("N") && tag.length() > 2
                ? tag.charAt(2)
                : tag.startsWith("A") && tag.length() > 3
                        ? tag.charAt(3)
                        : tag.startsWith("V") ? tag.charAt(tag.length() - 1) : ' ';
        return gender == 'M'
                ? Optional.of(Gender.MASCULINE)
                : gender == 'F' ? Optional.of(Gender.FEMININE) : Optional.empty();
    }

    @Override
    public boolean singular(String tag) {
        return number(tag) == 'S' || number(tag) == 'N';
    }

    @Override
    public boolean plural(String tag) {
        return number(tag) == 'P' || number(tag) == 'N';
    }

    private static char number(String tag) {
        return tag.startsWith("NC") && tag.length() > 3
                ? tag.charAt(3)
                : tag.startsWith("A") && tag.length() > 4
                        ? tag.charAt(4)
                        : tag.matches("V.P00..") ? tag.charAt(5) : ' ';
    }

    @Override
    public List<String> inNumber(String tag, boolean plural) {
        int at = tag.startsWith("NC") ? 3 : tag.startsWith("A") ? 4 : tag.matches("V.P00..") ? 5 : -1;
        return at < 0 || tag.length() <= at
                ? List.of()
                : Stream.of(plural ? "P" : "S", "N")
                        .map(number -> tag.substring(0, at) + number + tag.substring(at + 1))
                        .toList();
    }

    @Override
    public List<String> verb(VerbForm form) {
        String tag = switch (form) {
            case BASE -> "N0000";
            case THIRD_PERSON -> "IP3S0";
            case PAST -> "IS3S0";
            case PAST_PARTICIPLE -> "P00SM";
        };
        return Stream.of("VM", "VS", "VA").map(type -> type + tag).toList();
    }

    @Override
    public List<String> agreeing(String tag, Gender gender, boolean plural, Determination article) {
        String letter = gender == Gender.FEMININE ? "F" : "M";
        String number = plural ? "P" : "S";
        if (tag.matches("A.....")) {
            return Stream.of(letter + number, "C" + number, letter + "N", "CN")
                    .map(ending -> tag.substring(0, 3) + ending + "0")
                    .toList();
        }
        return tag.matches("V.P00..") ? List.of(tag.substring(0, 5) + number + letter) : List.of();
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
