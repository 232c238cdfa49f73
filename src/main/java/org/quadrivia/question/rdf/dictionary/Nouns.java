package org.quadrivia.question.rdf.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Inflects noun phrases: the head, and the adjectives that agree with it. */
final class Nouns {
    private final Words words;
    private final Tagset tags;
    private final WordExceptions exceptions;

    Nouns(Words words, Tagset tags, WordExceptions exceptions) {
        this.words = words;
        this.tags = tags;
        this.exceptions = exceptions;
    }

    Optional<String> plural(String phrase) {
        NounPhrase parsed = parse(phrase);
        String head = parsed.headWord();
        return onlyPlural(head)
                ? Optional.of(phrase)
                : inNumber(head, true).map(many -> agreeing(parsed, many, true, Determination.NONE));
    }

    Optional<String> singular(String phrase) {
        NounPhrase parsed = parse(phrase);
        String head = parsed.headWord();
        return has(head, false) && !onlyPlural(head)
                ? Optional.of(phrase)
                : inNumber(head, false).map(one -> agreeing(parsed, one, false, Determination.NONE));
    }

    boolean isPlural(String phrase) {
        return onlyPlural(parse(phrase).headWord());
    }

    String head(String phrase) {
        return parse(phrase).headWord();
    }

    Optional<Gender> gender(String phrase) {
        return genderOfWord(parse(phrase).headWord());
    }

    /** Returns the phrase in its form after the given article. */
    String determined(String phrase, Determination article) {
        NounPhrase parsed = parse(phrase);
        return agreeing(parsed, parsed.headWord(), onlyPlural(parsed.headWord()), article);
    }

    private NounPhrase parse(String phrase) {
        return NounPhrase.of(phrase, words, tags.headFirst());
    }

    private Optional<Gender> genderOfWord(String word) {
        Optional<Gender> own = exceptions
                .gender(word)
                .or(() -> exceptions.gender(words.headOfCompound(word)))
                .or(() -> readings(word)
                        .map(Reading::lemma)
                        .flatMap(lemma -> exceptions.gender(lemma).stream())
                        .findFirst());
        if (own.isPresent()) {
            return own;
        }
        List<Reading> readings = readings(word).toList();
        List<Gender> genders = readings.stream()
                .flatMap(reading -> tags.gender(reading.tag()).stream())
                .distinct()
                .toList();
        if (genders.size() == 1) {
            return Optional.of(genders.getFirst());
        }
        return readings.isEmpty() ? Optional.empty() : tags.either();
    }

    private boolean onlyPlural(String word) {
        return exceptions.singular(word.toLowerCase(Locale.ROOT)).isPresent() || has(word, true) && !has(word, false);
    }

    private boolean has(String word, boolean plural) {
        return readings(word).anyMatch(reading -> plural ? tags.plural(reading.tag()) : tags.singular(reading.tag()));
    }

    private Stream<Reading> readings(String word) {
        return words.readings(word).stream()
                .filter(reading -> tags.part(reading.tag()).equals(Optional.of(PartOfSpeech.NOUN)));
    }

    /** Returns the form of the word in the given number. If there are several, prefers one that differs from the word. */
    private Optional<String> inNumber(String word, boolean plural) {
        Optional<String> own = exceptional(word, plural);
        if (own.isPresent()) {
            return own.map(form -> likeCase(form, word));
        }
        Optional<Gender> gender = genderOfWord(word);
        List<String> forms = readings(word)
                .filter(reading -> gender.isEmpty()
                        || tags.gender(reading.tag()).isEmpty()
                        || tags.gender(reading.tag()).equals(gender))
                .flatMap(reading ->
                        tags.inNumber(reading.tag(), plural).stream().map(tag -> new Reading(reading.lemma(), tag)))
                .flatMap(wanted -> words.forms(wanted).stream())
                .toList();
        return forms.stream()
                .filter(form -> !form.equalsIgnoreCase(word))
                .findFirst()
                .or(() -> forms.stream().findFirst())
                .map(form -> likeCase(form, word));
    }

    /** Returns the exception for the word or for the head of a compound. */
    private Optional<String> exceptional(String word, boolean plural) {
        String head = words.headOfCompound(word);
        String before = word.substring(0, word.length() - head.length());
        return exceptional(word.toLowerCase(Locale.ROOT), "", plural)
                .or(() -> exceptional(head.toLowerCase(Locale.ROOT), before, plural));
    }

    private Optional<String> exceptional(String word, String before, boolean plural) {
        return (plural ? exceptions.plural(word) : exceptions.singular(word))
                .map(form -> before.isEmpty() ? form : before + form.toLowerCase(Locale.ROOT));
    }

    private String agreeing(NounPhrase phrase, String head, boolean plural, Determination article) {
        Optional<Gender> gender = genderOfWord(head);
        List<String> all = new ArrayList<>(phrase.words());
        all.set(phrase.head(), head);
        for (int i = 0; i < phrase.end(); i++) {
            if (i != phrase.head()) {
                String adjective = all.get(i);
                all.set(
                        i,
                        gender.flatMap(known -> agreeing(adjective, known, plural, article))
                                .orElse(adjective));
            }
        }
        return String.join(" ", all);
    }

    private Optional<String> agreeing(String adjective, Gender gender, boolean plural, Determination article) {
        return words.readings(adjective).stream()
                .flatMap(reading -> tags.agreeing(reading.tag(), gender, plural, article).stream()
                        .map(tag -> new Reading(plural ? exceptions.full(reading.lemma()) : reading.lemma(), tag)))
                .flatMap(wanted -> words.forms(wanted).stream())
                .findFirst()
                .map(form -> likeCase(form, adjective));
    }

    private static String likeCase(String form, String example) {
        return Character.isUpperCase(example.charAt(0)) && !Character.isUpperCase(form.charAt(0))
                ? Words.capital(form)
                : form;
    }
}
