package org.quadrivia.linkeddata.rdf;

import org.quadrivia.knowledge.IdAddress;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.knowledge.view.KnowledgeBase;

/**
 * A knowledge base that the caller may read now.
 *
 * @param base the same revision, prepared for people
 * @param isPublic whether everybody may read it
 */
public record AccessibleKnowledgeBase(KnowledgeBase base, Snapshot dataset, boolean isPublic) {
    public KbCard card() {
        return base.card();
    }

    public KbId id() {
        return card().id();
    }

    /** Returns the addresses of its pages. */
    public PageAddress pages() {
        return PageAddress.of(card());
    }

    /** Returns the addresses of its data. */
    public IdAddress data() {
        return IdAddress.of(card());
    }
}
