package org.quadrivia.knowledge.rdf.library;

import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.store.Revision;

/** What came of publishing. */
public sealed interface PublishOutcome {
    /** It is served. */
    record Published(Revision revision, Snapshot snapshot) implements PublishOutcome {}

    /**
     * Somebody published meanwhile: nothing was changed.
     *
     * @param snapshot what is published now
     */
    record Stale(Snapshot snapshot) implements PublishOutcome {}

    /** All of it is so already: there is no new revision. */
    record Nothing() implements PublishOutcome {}
}
