package org.quadrivia.authoring.draft;

/** The outcome of editing a draft. */
public sealed interface EditOutcome {
    /**
     * The edit is stored.
     *
     * @param version of the edited part after the edit; empty if the edit was not of a part as text
     * @param changes how many statements the whole draft adds and removes
     */
    record Kept(String version, int changes) implements EditOutcome {}

    /** The edit cannot be read; nothing is changed. */
    record Bad(InputFault fault) implements EditOutcome {}

    /** The same part has been changed meanwhile, in another window or by publishing; nothing is changed. */
    record Elsewhere(EditablePartText now) implements EditOutcome {}

    /** The edit is too large for a draft and has to be imported as a file. */
    record TooMuch() implements EditOutcome {}
}
