package org.quadrivia.authoring.fetching;

/** The ways to say what of a graph is wanted. */
public enum SelectionKind {
    /** All things of a class. */
    CLASS,
    /** All things for which a pattern holds. */
    PATTERN,
    /** What a CONSTRUCT or DESCRIBE query returns. */
    QUERY,
    /** The document at an address. */
    DOCUMENT
}
