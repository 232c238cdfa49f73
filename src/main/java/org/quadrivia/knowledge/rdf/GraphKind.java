package org.quadrivia.knowledge.rdf;

/** What a named graph of a knowledge base holds. */
public enum GraphKind {
    PASSAGE,
    CLAIM,
    BACKGROUND,
    UNSOURCED,
    SCHEMA,
    ABOUT,
    /** A file's triples, or a graph nobody describes. */
    PLAIN;

    /** Whether the knowledge base asserts what the graph holds: all but claims. */
    public boolean asserted() {
        return this != CLAIM;
    }
}
