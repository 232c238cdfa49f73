package org.quadrivia.authoring.editing;

/** The kind of input field for a value. */
public enum FieldKind {
    /** Another thing. */
    ENTITY,
    /** Text in a language. */
    WORDS,
    /** Text without a language. */
    TEXT,
    NUMBER,
    DATE,
    /** True or false. */
    TRUTH,
    /** An IRI as a literal. */
    IRI
}
