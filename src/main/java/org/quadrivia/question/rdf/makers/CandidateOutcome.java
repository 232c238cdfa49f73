package org.quadrivia.question.rdf.makers;

/** The outcome of a candidate. */
public sealed interface CandidateOutcome {
    /** A draft of an item. */
    record Drafted(ItemDraft draft) implements CandidateOutcome {}

    /**
     * No item, and the reason.
     *
     * @param cause text for people, without details that differ between candidates
     */
    record Dropped(String cause) implements CandidateOutcome {}
}
