package org.quadrivia.knowledge.rdf.snapshot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.KbId;

/** The published snapshot of each knowledge base that is served, for the features that work on RDF. */
public interface Snapshots {
    /** Empty where there is no knowledge base of that name. */
    Optional<Snapshot> published(KbId id);

    /** Files and folders of question families that lie with the knowledge base; empty where there are none. */
    default List<Path> families(KbId id) {
        return List.of();
    }

    /** Files of SHACL shapes that lie with the knowledge base; empty where there are none. */
    default List<Path> shapes(KbId id) {
        return List.of();
    }
}
