package org.quadrivia.question.rdf.dictionary;

/** The articles of one language. */
interface Articles {
    /** Returns the phrase with its indefinite article. */
    String indefinite(String nounPhrase);

    /** Returns the phrase with its definite article. */
    String definite(String nounPhrase);
}
