package org.quadrivia.knowledge.rdf.library;

import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Attachments;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.rdf.view.RdfKnowledgeBase;

/**
 * A knowledge base that is served or ready to be served.
 *
 * @param shipped whether it came with this program or was named at its start
 */
record LoadedKnowledgeBase(KbId id, RdfKnowledgeBase base, boolean shipped, Attachments attachments) {
    LoadedKnowledgeBase(KbId id, Snapshot snapshot, boolean shipped, Attachments attachments) {
        this(id, new RdfKnowledgeBase(id, snapshot), shipped, attachments);
    }

    Snapshot snapshot() {
        return base.snapshot();
    }
}
