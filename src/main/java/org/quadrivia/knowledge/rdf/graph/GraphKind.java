package org.quadrivia.knowledge.rdf.graph;

/** What a named graph of a knowledge base holds. */
public enum GraphKind {
    PASSAGE,
    CLAIM,
    BACKGROUND,
    UNSOURCED,
    SCHEMA,
    ABOUT,
    /** Question families as texts. */
    FAMILIES,
    /** Exercises in writing queries. */
    EXERCISES,
    /** Things that serve only as wrong options. */
    DISTRACTORS,
    /** What earlier editions of the knowledge base said in other terms. */
    FORMER_FACTS,
    /** Which words of passages stand for which things. */
    MARKS,
    /** A file's triples, or a graph that nothing describes. */
    PLAIN;

    /**
     * Returns whether the knowledge base asserts what the graph holds: all but claims, the texts of families and
     * exercises, things that serve only as wrong options, former facts, and marks.
     */
    public boolean asserted() {
        return this != CLAIM && this != FAMILIES && this != EXERCISES && !isAside();
    }

    /** Returns whether what the graph holds is neither read, searched nor queried. */
    public boolean isAside() {
        return this == DISTRACTORS || this == FORMER_FACTS || this == MARKS;
    }
}
