package org.quadrivia.question.rdf.dictionary;

/**
 * The verb forms that are looked up in dictionaries. The person is always the third person singular; participles are masculine
 * singular.
 */
enum VerbForm {
    BASE,
    THIRD_PERSON,
    PAST,
    PAST_PARTICIPLE
}
