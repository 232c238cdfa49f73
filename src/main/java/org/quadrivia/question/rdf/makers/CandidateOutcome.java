package org.quadrivia.question.rdf.makers;

import java.util.Optional;
import org.quadrivia.question.DropReason;

/** The outcome of a candidate. */
public sealed interface CandidateOutcome {
    /** A draft of an item. */
    record Drafted(ItemDraft draft) implements CandidateOutcome {}

    /** No item, and the reason. */
    record Dropped(DropReason reason) implements CandidateOutcome {}

    /** Returns the draft or, if there is none, the given reason. */
    static CandidateOutcome of(Optional<ItemDraft> draft, DropReason otherwise) {
        return draft.<CandidateOutcome>map(Drafted::new).orElseGet(() -> new Dropped(otherwise));
    }
}
