package org.quadrivia.question.rdf.dictionary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells what the words of one language can be, and inflects them. What its dictionary does not know stays unknown: nothing is
 * guessed. Dictionaries are read at the first question. Safe for several threads.
 */
public final class WordForms {
    private static final Map<String, WordForms> READ = new ConcurrentHashMap<>();

    private final String language;
    private final Optional<MorphologicalDictionary> dictionary;
    private final Tagset tags;
    private final Articles articles;
    private final WordExceptions exceptions;

    private WordForms(String language) {
        this.language = language;
        Optional<MorphologicalDictionary> found = Optional.empty();
        switch (language) {
            case "en" -> found = Optional.of(new MorphologicalDictionary("en/english"));
            default -> {}
        }
        dictionary = found;
        tags = new EnglishTags();
        articles = new EnglishArticles();
        exceptions = found.isPresent() ? WordExceptions.of(language) : WordExceptions.NONE;
    }

    /** Returns the words of a language by its BCP 47 tag; of a language without dictionary, no word is known. */
    public static WordForms of(String language) {
        return READ.computeIfAbsent(primary(language), WordForms::new);
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Whether there is a dictionary of the language. */
    public boolean known() {
        return dictionary.isPresent();
    }

    /**
     * Returns all that a word can be; nothing for an unknown word. A word of grammar ("in", "by", "the") is only that, although
     * dictionaries have rare nouns that are spelt alike.
     */
    public Set<PartOfSpeech> parts(String word) {
        Optional<Set<PartOfSpeech>> own = exceptions.parts(word);
        if (own.isPresent()) {
            return own.get();
        }
        Set<PartOfSpeech> parts = EnumSet.noneOf(PartOfSpeech.class);
        readings(word).forEach(reading -> tags.part(reading.tag()).ifPresent(parts::add));
        return Collections.unmodifiableSet(parts);
    }

    /** Whether the word can be this. */
    public boolean is(String word, PartOfSpeech part) {
        return parts(word).contains(part);
    }

    /**
     * Returns the plural of a noun or a noun phrase: "members of parliament". A noun that is plural stays as it is.
     *
     * @return empty if the noun is unknown or has no plural
     */
    public Optional<String> plural(String noun) {
        return head(
                noun, word -> isPluralWord(word) && !isSingularWord(word) ? Optional.of(word) : inNumber(word, true));
    }

    /** Returns the singular of a noun or a noun phrase; empty if the noun is unknown or has no singular. */
    public Optional<String> singular(String noun) {
        return head(
                noun, word -> isSingularWord(word) && !onlyPlural(word) ? Optional.of(word) : inNumber(word, false));
    }

    /** Whether a noun or the head of a noun phrase is plural; not one that can be either, such as "series". */
    public boolean isPlural(String noun) {
        return head(noun, word -> onlyPlural(word) ? Optional.of(word) : Optional.empty())
                .isPresent();
    }

    /** Returns the form in dictionaries of any form of a verb: "write" for "written". */
    public Optional<String> base(String verb) {
        return verb(verb, VerbForm.BASE);
    }

    /** Returns the present of the third person singular of any form of a verb: "writes". */
    public Optional<String> thirdPerson(String verb) {
        return verb(verb, VerbForm.THIRD_PERSON);
    }

    /** Returns the simple past of the third person singular of any form of a verb: "wrote". */
    public Optional<String> pastTense(String verb) {
        return verb(verb, VerbForm.PAST);
    }

    /** Returns the past participle of any form of a verb, in the masculine singular: "written". */
    public Optional<String> pastParticiple(String verb) {
        return verb(verb, VerbForm.PAST_PARTICIPLE);
    }

    /** Returns the gender of a noun or of the head of a noun phrase; empty if it is unknown, has none or can have two. */
    public Optional<Gender> gender(String noun) {
        List<Gender> genders = headWord(noun).stream()
                .flatMap(word -> nouns(word).map(Reading::tag))
                .flatMap(tag -> tags.gender(tag).stream())
                .distinct()
                .toList();
        return genders.size() == 1 ? Optional.of(genders.getFirst()) : Optional.empty();
    }

    /** Returns the phrase with its indefinite article: "an hour", "a university". */
    public String withIndefiniteArticle(String nounPhrase) {
        return articles.indefinite(nounPhrase);
    }

    /** Returns the phrase with its definite article. */
    public String withDefiniteArticle(String nounPhrase) {
        return articles.definite(nounPhrase);
    }

    private Optional<String> head(String phrase, Function<String, Optional<String>> inflect) {
        NounPhrase parsed = NounPhrase.of(phrase, word -> is(word, PartOfSpeech.PREPOSITION));
        return inflect.apply(parsed.head()).map(parsed::withHead);
    }

    private Optional<String> headWord(String phrase) {
        return head(phrase, Optional::of)
                .map(all ->
                        NounPhrase.of(all, w -> is(w, PartOfSpeech.PREPOSITION)).head());
    }

    private boolean onlyPlural(String word) {
        return isExceptionalPlural(word) || isPluralWord(word) && !isSingularWord(word);
    }

    private boolean isExceptionalPlural(String word) {
        return exceptions.singular(word.toLowerCase(Locale.ROOT)).isPresent();
    }

    private boolean isPluralWord(String word) {
        return nouns(word).anyMatch(reading -> tags.plural(reading.tag()));
    }

    private boolean isSingularWord(String word) {
        return nouns(word).anyMatch(reading -> tags.singular(reading.tag()));
    }

    private Stream<Reading> nouns(String word) {
        return readings(word).stream()
                .filter(reading -> tags.part(reading.tag()).equals(Optional.of(PartOfSpeech.NOUN)));
    }

    /** Of several forms, the one that differs from the word: "wolves" rather than "wolf". */
    private Optional<String> inNumber(String word, boolean plural) {
        String small = word.toLowerCase(Locale.ROOT);
        Optional<String> own = plural ? exceptions.plural(small) : exceptions.singular(small);
        if (own.isPresent()) {
            return own.map(form -> likeCase(form, word));
        }
        List<String> forms = nouns(word)
                .flatMap(reading ->
                        tags.inNumber(reading.tag(), plural).stream().map(tag -> new Reading(reading.lemma(), tag)))
                .flatMap(wanted -> forms(wanted).stream())
                .toList();
        return forms.stream()
                .filter(form -> !form.equalsIgnoreCase(word))
                .findFirst()
                .or(() -> forms.stream().findFirst())
                .map(form -> likeCase(form, word));
    }

    private Optional<String> verb(String word, VerbForm form) {
        return lemma(word)
                .flatMap(lemma -> exceptions
                        .verb(lemma, form)
                        .or(() -> usual(
                                lemma,
                                tags.verb(form).stream()
                                        .flatMap(tag -> forms(new Reading(lemma, tag)).stream())
                                        .toList())));
    }

    private Optional<String> usual(String lemma, List<String> forms) {
        boolean regular = exceptions.regular(lemma);
        return forms.stream()
                .filter(form -> tags.regular(lemma, form) == regular)
                .findFirst()
                .or(() -> forms.stream().findFirst());
    }

    /** Returns the verb that a word is a form of. Of "found", it is "find": bare verbs are rarer in labels than other forms. */
    private Optional<String> lemma(String word) {
        List<Reading> verbs = readings(word).stream()
                .filter(reading ->
                        tags.part(reading.tag()).filter(WordForms::verbal).isPresent())
                .toList();
        Predicate<Reading> bare = reading -> reading.lemma().equalsIgnoreCase(word);
        return exceptions
                .lemma(word)
                .or(() ->
                        verbs.stream().filter(bare.negate()).map(Reading::lemma).findFirst())
                .or(() -> verbs.stream().map(Reading::lemma).findFirst());
    }

    private static boolean verbal(PartOfSpeech part) {
        return switch (part) {
            case VERB_BASE, VERB_THIRD, PAST_TENSE, PAST_PARTICIPLE, PRESENT_PARTICIPLE, VERB_OTHER -> true;
            default -> false;
        };
    }

    /** A word with a capital may stand at the beginning: its readings are those of the small word too. */
    private List<Reading> readings(String word) {
        if (dictionary.isEmpty() || word.isEmpty()) {
            return List.of();
        }
        List<Reading> asWritten = dictionary.get().readings(word);
        String small = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
        boolean begins = !small.equals(word)
                && word.equals(word.substring(0, 1) + small.substring(1).toLowerCase(Locale.ROOT));
        return begins
                ? Stream.concat(dictionary.get().readings(small).stream(), asWritten.stream())
                        .distinct()
                        .toList()
                : asWritten;
    }

    private List<String> forms(Reading wanted) {
        return dictionary.map(words -> words.forms(wanted)).orElse(List.of());
    }

    private static String likeCase(String form, String example) {
        return Character.isUpperCase(example.charAt(0)) && !Character.isUpperCase(form.charAt(0))
                ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
                : form;
    }

    @Override
    public String toString() {
        return language;
    }
}
