package org.quadrivia.authoring.editing;

/** The kinds of values to choose from for a new property. */
public enum PropertyKind {
    /** Another thing. */
    THING,
    /** Text in a language. */
    WORDS,
    NUMBER,
    /** A day. */
    DATE,
    YEAR
}
