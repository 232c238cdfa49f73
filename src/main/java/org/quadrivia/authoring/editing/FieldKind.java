package org.quadrivia.authoring.editing;

/** What is filled in where a value is asked for. */
public enum FieldKind {
    /** Another thing. */
    ENTITY,
    /** Words of a language. */
    WORDS,
    /** Text without a language. */
    TEXT,
    NUMBER,
    DATE,
    /** True or false. */
    TRUTH,
    /** An address. */
    IRI
}
