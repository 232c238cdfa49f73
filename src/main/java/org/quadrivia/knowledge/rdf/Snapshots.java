package org.quadrivia.knowledge.rdf;

import java.util.Optional;
import org.quadrivia.knowledge.KbId;

/** The published snapshot of each knowledge base that is served, for the features that work on RDF. */
public interface Snapshots {
    /** Empty where there is no knowledge base of that name. */
    Optional<SnapshotDataset> published(KbId id);
}
