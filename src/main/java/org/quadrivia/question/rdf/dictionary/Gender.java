package org.quadrivia.question.rdf.dictionary;

/** The grammatical gender of a noun. */
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
}
