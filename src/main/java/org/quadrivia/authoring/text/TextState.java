package org.quadrivia.authoring.text;

import org.quadrivia.text.SourceText;

/** The state of a text that a teacher brought. */
public sealed interface TextState {
    /** It is being read. */
    record Reading() implements TextState {}

    /**
     * It was refused.
     *
     * @param words why, and what to do
     */
    record Refused(String words) implements TextState {}

    /** It was read. */
    record Ready(SourceText text) implements TextState {}
}
