package org.quadrivia.bench;

import java.util.Locale;

/** What a pass measures, in this order. */
public enum Stage {
    /** Reading the files and putting the dataset together. */
    PARSE,
    /** The digest of all quads, with the colours of blank nodes. */
    REVISION,
    /** Names of everything, and the main language. */
    LABELS,
    /** The three before: what a knowledge base needs before it can be used. */
    LOAD,
    /** All quads counted by one query: what the others are compared with. */
    SCAN,
    /** All quads read by the plain iterator. */
    ITERATE,
    /** What the generator does before it can look for a question. */
    PROFILE,
    /** From there to the first item. */
    FIRST,
    /** Profile and all items up to the usual bound. */
    BANK;

    /** The word in tables and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
