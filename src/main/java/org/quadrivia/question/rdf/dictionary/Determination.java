package org.quadrivia.question.rdf.dictionary;

/** What stands before a noun phrase; German adjectives follow it. */
enum Determination {
    NONE,
    INDEFINITE,
    DEFINITE
}
