package org.quadrivia.question.rdf.common;

import org.quadrivia.question.DropReason;

/** Thrown for a candidate that cannot become an item. Only this candidate is dropped; the others can still become items. */
public final class RejectedCandidate extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final DropReason reason;

    public RejectedCandidate(DropReason reason) {
        this(reason, reason.name());
    }

    /** @param details a text for developers; users see only the reason */
    public RejectedCandidate(DropReason reason, String details) {
        super(details, null, false, false);
        this.reason = reason;
    }

    public DropReason reason() {
        return reason;
    }
}
