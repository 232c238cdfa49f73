package org.quadrivia.authoring.draft;

/** What came of editing a draft. */
public sealed interface EditOutcome {
    /**
     * It is kept.
     *
     * @param version of the part as it is now
     * @param changes how many statements the whole draft adds and removes
     */
    record Kept(String version, int changes) implements EditOutcome {}

    /** It cannot be read; nothing is changed. */
    record Bad(Fault fault) implements EditOutcome {}

    /** The same part was changed meanwhile, in another window or by publishing; nothing is changed. */
    record Elsewhere(SourceLook now) implements EditOutcome {}

    /** It is too much for a draft: bring it as a file. */
    record TooMuch() implements EditOutcome {}
}
