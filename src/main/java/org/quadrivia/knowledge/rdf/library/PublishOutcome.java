package org.quadrivia.knowledge.rdf.library;

import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.Revision;

/** The outcome of publishing. */
public sealed interface PublishOutcome {
    /** The new revision is served. */
    record Published(Revision revision, Snapshot snapshot) implements PublishOutcome {}

    /**
     * Somebody else published meanwhile; nothing was changed.
     *
     * @param snapshot what is published now
     */
    record Stale(Snapshot snapshot) implements PublishOutcome {}

    /** The change has no effect; there is no new revision. */
    record Nothing() implements PublishOutcome {}
}
