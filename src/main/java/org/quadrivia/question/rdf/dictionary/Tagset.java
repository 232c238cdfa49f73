package org.quadrivia.question.rdf.dictionary;

import java.util.List;
import java.util.Optional;

/** The tags by which the dictionary of one language marks word classes and forms, and what they say about the language. */
interface Tagset {
    /** Returns the word class of a tag; empty for what is no word. */
    Optional<PartOfSpeech> part(String tag);

    /** Returns the gender of a noun or adjective; empty if it has none or either. */
    Optional<Gender> gender(String tag);

    /** Whether a noun or adjective with this tag is singular. */
    boolean singular(String tag);

    /** Whether a noun or adjective with this tag is plural. */
    boolean plural(String tag);

    /** Returns the tags that the same noun may have in a number; none for the plural of a mass noun. */
    List<String> inNumber(String tag, boolean plural);

    /** Returns the tags that an adjective or participle with this tag may have beside a noun; none where it does not agree. */
    default List<String> agreeing(String tag, Gender gender, boolean plural, Determination article) {
        return List.of();
    }

    /** Returns the tags with which a verb form may be in the dictionary. */
    List<String> verb(VerbForm form);

    /** Whether a form of a verb looks regular; always false in languages whose verbs have no two forms to choose from. */
    default boolean regular(String lemma, String verbForm) {
        return false;
    }

    /** Returns the gender of nouns that can have both, such as "artiste"; empty if that says nothing. */
    default Optional<Gender> either() {
        return Optional.empty();
    }

    /** Whether adjectives follow their noun. */
    default boolean headFirst() {
        return false;
    }

    /** Whether nouns are written together to one word. */
    default boolean compounds() {
        return false;
    }
}
