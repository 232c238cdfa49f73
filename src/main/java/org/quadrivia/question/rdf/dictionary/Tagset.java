package org.quadrivia.question.rdf.dictionary;

import java.util.List;
import java.util.Optional;

/** The tags with which the dictionary of one language marks word classes and forms, and properties of this language. */
interface Tagset {
    /** Returns the word class of a tag; empty if the tag does not mark a word. */
    Optional<PartOfSpeech> part(String tag);

    /** Returns the gender of a noun or adjective; empty if it has no gender or both genders. */
    Optional<Gender> gender(String tag);

    /** Whether a noun or adjective with this tag is singular. */
    boolean singular(String tag);

    /** Whether a noun or adjective with this tag is plural. */
    boolean plural(String tag);

    /** Returns the tags that a noun with this tag may have in the given number; empty for the plural of a mass noun. */
    List<String> inNumber(String tag, boolean plural);

    /**
     * Returns the tags that an adjective or participle with this tag may have if it agrees with a noun; empty if adjectives do
     * not agree.
     */
    default List<String> agreeing(String tag, Gender gender, boolean plural, Determination article) {
        return List.of();
    }

    /** Returns the tags with which a verb form may be in the dictionary. */
    List<String> verb(VerbForm form);

    /**
     * Whether a form of a verb looks regular. Always false in languages whose verbs do not have both a regular and an irregular
     * form.
     */
    default boolean regular(String lemma, String verbForm) {
        return false;
    }

    /**
     * Returns the gender that is used for nouns that can have both genders, such as "artiste"; empty if there is no such rule.
     */
    default Optional<Gender> either() {
        return Optional.empty();
    }

    /** Whether adjectives follow their noun. */
    default boolean headFirst() {
        return false;
    }

    /** Whether compound nouns are written as one word. */
    default boolean compounds() {
        return false;
    }
}
