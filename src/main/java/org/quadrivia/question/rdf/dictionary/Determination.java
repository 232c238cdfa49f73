package org.quadrivia.question.rdf.dictionary;

/** The kind of article before a noun phrase. In German, the form of adjectives depends on it. */
enum Determination {
    NONE,
    INDEFINITE,
    DEFINITE
}
