package org.quadrivia.knowledge.rdf.snapshot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.KbId;

/** Gives the features that work on RDF the published snapshot of each knowledge base that is served. */
public interface Snapshots {
    /** Returns the snapshot; empty if there is no knowledge base of that name. */
    Optional<Snapshot> published(KbId id);

    /** Returns the files and folders of question families that come with the knowledge base; empty if there are none. */
    default List<Path> families(KbId id) {
        return List.of();
    }

    /** Returns the files of SHACL shapes that come with the knowledge base; empty if there are none. */
    default List<Path> shapes(KbId id) {
        return List.of();
    }
}
