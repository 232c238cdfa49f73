package org.quadrivia.question.rdf.dictionary;

import java.util.List;
import java.util.Optional;

/** The tags by which the dictionary of one language marks word classes and forms. */
interface Tagset {
    /** Returns the word class of a tag; empty for what is no word. */
    Optional<PartOfSpeech> part(String tag);

    /** Returns the gender of a noun or adjective; empty if it has none or either. */
    Optional<Gender> gender(String tag);

    /** Whether a noun or adjective with this tag is singular. */
    boolean singular(String tag);

    /** Whether a noun or adjective with this tag is plural. */
    boolean plural(String tag);

    /** Returns the tags that the same noun or adjective may have in a number; none for the plural of a mass noun. */
    List<String> inNumber(String tag, boolean plural);

    /** Whether a form of a verb looks regular; always false in languages whose verbs have no two forms to choose from. */
    default boolean regular(String lemma, String verbForm) {
        return false;
    }

    /** Returns the tags with which a verb form may be in the dictionary. */
    List<String> verb(VerbForm form);
}
