package org.quadrivia.question.rdf.makers;

/** What a candidate gave. */
public sealed interface CandidateOutcome {
    /** An item, not yet written down. */
    record Drafted(ItemDraft draft) implements CandidateOutcome {}

    /**
     * Nothing, and why.
     *
     * @param cause for people, without details that differ from candidate to candidate
     */
    record Dropped(String cause) implements CandidateOutcome {}
}
