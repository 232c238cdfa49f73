package org.quadrivia.linkeddata.rdf;

import org.quadrivia.knowledge.IdAddress;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/**
 * A knowledge base that whoever asks may read now.
 *
 * @param base the same revision, for people
 * @param isPublic whether everybody may
 */
public record OpenBase(KnowledgeBase base, Snapshot dataset, boolean isPublic) {
    public KbCard card() {
        return base.card();
    }

    public KbId id() {
        return card().id();
    }

    /** Where its pages stand. */
    public PageAddress pages() {
        return PageAddress.of(card());
    }

    /** Where its data stands. */
    public IdAddress data() {
        return IdAddress.of(card());
    }
}
