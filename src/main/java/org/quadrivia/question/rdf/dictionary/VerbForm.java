package org.quadrivia.question.rdf.dictionary;

/** A form of a verb that dictionaries are asked for. Persons are the third singular; participles are masculine singular. */
enum VerbForm {
    BASE,
    THIRD_PERSON,
    PAST,
    PAST_PARTICIPLE
}
