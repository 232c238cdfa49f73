package org.quadrivia.authoring.editing;

/** What a property leads to, to choose when it is made. */
public enum PropertyKind {
    /** Another thing. */
    THING,
    /** Words of a language. */
    WORDS,
    NUMBER,
    /** A day. */
    DATE,
    YEAR
}
