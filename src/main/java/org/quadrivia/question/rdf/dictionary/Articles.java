package org.quadrivia.question.rdf.dictionary;

import java.util.Optional;

/**
 * The articles of one language, in the nominative. A phrase gets no article if the article depends on its gender and the gender
 * is unknown.
 */
interface Articles {
    /** Returns the phrase with its indefinite article. */
    String indefinite(String phrase, Optional<Gender> gender, boolean plural);

    /** Returns the phrase with its definite article. */
    String definite(String phrase, Optional<Gender> gender, boolean plural);

    /** Joins prepositions and articles if the language requires this: "de le" becomes "du". */
    default String contracted(String text) {
        return text;
    }
}
