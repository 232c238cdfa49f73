package org.quadrivia.question.rdf.dictionary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Knows the parts of speech of the words of one language, and inflects these words. Words that are not in the dictionary are
 * unknown; nothing is guessed. Dictionaries are read when they are first needed. Thread-safe.
 */
public final class WordForms {
    private static final Map<String, WordForms> READ = new ConcurrentHashMap<>();

    private final String language;
    private final Optional<Words> words;
    private final Optional<Nouns> nouns;
    private final Tagset tags;
    private final Articles articles;
    private final WordExceptions exceptions;

    private WordForms(String language) {
        this.language = language;
        Optional<MorphologicalDictionary> dictionary = switch (language) {
            case "en" -> Optional.of(new MorphologicalDictionary("en/english"));
            case "de" -> Optional.of(new MorphologicalDictionary("de/german"));
            case "fr" -> Optional.of(new MorphologicalDictionary("fr/french", true));
            case "it" -> Optional.of(new MorphologicalDictionary("it/italian"));
            case "es" -> Optional.of(new MorphologicalDictionary("es/es-ES", true));
            default -> Optional.empty();
        };
        tags = switch (language) {
            case "de" -> new GermanTags();
            case "fr" -> new FrenchTags();
            case "it" -> new ItalianTags();
            case "es" -> new SpanishTags();
            default -> new EnglishTags();
        };
        articles = switch (language) {
            case "de" -> new GermanArticles();
            case "fr" -> new FrenchArticles();
            case "it" -> new ItalianArticles();
            case "es" -> new SpanishArticles();
            default -> new EnglishArticles();
        };
        exceptions = dictionary.isPresent() ? WordExceptions.of(language) : WordExceptions.NONE;
        words = dictionary.map(found -> new Words(found, tags, exceptions));
        nouns = words.map(found -> new Nouns(found, tags, exceptions));
    }

    /** Returns the words of a language by its BCP 47 tag. If there is no dictionary for the language, no words are known. */
    public static WordForms of(String language) {
        return READ.computeIfAbsent(primary(language), WordForms::new);
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Whether there is a dictionary for the language. */
    public boolean known() {
        return words.isPresent();
    }

    /**
     * Returns all parts of speech of a word; empty for an unknown word. A function word such as "in", "by" or "the" is never
     * treated as a noun, although dictionaries have rare nouns with the same spelling.
     */
    public Set<PartOfSpeech> parts(String word) {
        return words.map(known -> known.parts(word)).orElse(Set.of());
    }

    /** Whether the word can be this part of speech. */
    public boolean is(String word, PartOfSpeech part) {
        return parts(word).contains(part);
    }

    /**
     * Returns the plural of a noun or a noun phrase, such as "members of parliament". A plural noun is returned unchanged.
     *
     * @return empty if the noun is unknown or has no plural
     */
    public Optional<String> plural(String noun) {
        return nouns.flatMap(known -> known.plural(noun));
    }

    /** Returns the singular of a noun or a noun phrase; empty if the noun is unknown or has no singular. */
    public Optional<String> singular(String noun) {
        return nouns.flatMap(known -> known.singular(noun));
    }

    /**
     * Whether a noun or the head of a noun phrase is plural. False for a noun that can be singular or plural, such as "series".
     */
    public boolean isPlural(String noun) {
        return nouns.filter(known -> known.isPlural(noun)).isPresent();
    }

    /** Returns the dictionary form of a verb from any of its forms: "write" for "written". */
    public Optional<String> base(String verb) {
        return verb(verb, VerbForm.BASE);
    }

    /** Returns the third person singular of the present tense from any form of a verb: "writes". */
    public Optional<String> thirdPerson(String verb) {
        return verb(verb, VerbForm.THIRD_PERSON);
    }

    /** Returns the third person singular of the simple past from any form of a verb: "wrote". */
    public Optional<String> pastTense(String verb) {
        return verb(verb, VerbForm.PAST);
    }

    /** Returns the past participle, in the masculine singular, from any form of a verb: "written". */
    public Optional<String> pastParticiple(String verb) {
        return verb(verb, VerbForm.PAST_PARTICIPLE);
    }

    /**
     * Returns the gender of a noun or of the head of a noun phrase. For a word that is used for people of both genders, this is
     * the masculine. Empty if the noun is unknown or has no gender.
     */
    public Optional<Gender> gender(String noun) {
        return nouns.flatMap(known -> known.gender(noun));
    }

    /** Returns the noun that a noun phrase is about: "place" in "place of birth", "langue" in "langue officielle". */
    public String head(String nounPhrase) {
        return nouns.map(known -> known.head(nounPhrase)).orElse(nounPhrase);
    }

    /** Whether adjectives usually follow their noun. */
    public boolean headFirst() {
        return tags.headFirst();
    }

    /**
     * Returns the phrase with its indefinite article, such as "an hour", "a university" and "eine offizielle Sprache". Returns it
     * without an article if it is plural, or if the article depends on a gender that is unknown.
     */
    public String withIndefiniteArticle(String nounPhrase) {
        return articles.indefinite(
                determined(nounPhrase, Determination.INDEFINITE), gender(nounPhrase), isPlural(nounPhrase));
    }

    /**
     * Returns the phrase with its definite article, such as "l’origine". Returns it without an article if the article depends on
     * a gender that is unknown.
     */
    public String withDefiniteArticle(String nounPhrase) {
        return articles.definite(
                determined(nounPhrase, Determination.DEFINITE), gender(nounPhrase), isPlural(nounPhrase));
    }

    /**
     * Joins words if the language requires this: "de le lac" becomes "du lac", "di il lago" becomes "del lago", and "in dem See"
     * becomes "im See".
     */
    public String contracted(String text) {
        return articles.contracted(text);
    }

    private String determined(String phrase, Determination article) {
        return nouns.map(known -> known.determined(phrase, article)).orElse(phrase);
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

    /**
     * Returns the verb of which a word is a form. For "found", this is "find", because labels contain base forms of verbs more
     * rarely than other forms.
     */
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

    private List<Reading> readings(String word) {
        return words.map(known -> known.readings(word)).orElse(List.of());
    }

    private List<String> forms(Reading wanted) {
        return words.map(known -> known.forms(wanted)).orElse(List.of());
    }

    @Override
    public String toString() {
        return language;
    }
}
