package org.quadrivia.bench;

import java.util.Locale;

/** The stages that a pass measures, in this order. */
public enum Stage {
    /** Reads the files and builds the dataset. */
    PARSE,
    /** Computes the digest of all quads, including the colours of blank nodes. */
    REVISION,
    /** Finds the labels of everything, and the main language. */
    LABELS,
    /** The sum of the three stages before: what a knowledge base needs before it can be used. */
    LOAD,
    /** Counts all quads with one query. The other stages are compared with this one. */
    SCAN,
    /** Reads all quads with the plain iterator. */
    ITERATE,
    /** All that the generator does before it can look for a question. */
    PROFILE,
    /** From the profile to the first item. */
    FIRST,
    /** The profile and all items of a bank of the default size. */
    BANK;

    /** Returns the name of the stage in tables and files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
