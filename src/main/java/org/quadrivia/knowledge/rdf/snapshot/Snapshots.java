package org.quadrivia.knowledge.rdf.snapshot;

import java.util.Optional;
import org.quadrivia.knowledge.KbId;

/** Gives access to the published snapshot of each served knowledge base, for features that work on RDF. */
public interface Snapshots {
    /** Returns the snapshot; empty if there is no knowledge base of that name. */
    Optional<Snapshot> published(KbId id);

    /** Returns what came with the knowledge base besides its RDF; nothing if there is no knowledge base of that name. */
    default Attachments attachments(KbId id) {
        return Attachments.NONE;
    }
}
