package org.quadrivia.question.rdf.dictionary;

import java.util.Optional;

/** The articles of one language, in the nominative. A phrase whose gender decides and is unknown gets none. */
interface Articles {
    /** Returns the phrase with its indefinite article. */
    String indefinite(String phrase, Optional<Gender> gender, boolean plural);

    /** Returns the phrase with its definite article. */
    String definite(String phrase, Optional<Gender> gender, boolean plural);

    /** Joins prepositions and articles as the language does: "de le" becomes "du". */
    default String contracted(String text) {
        return text;
    }
}
