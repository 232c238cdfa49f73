package org.quadrivia.knowledge.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.PageAddress;
import org.quadrivia.knowledge.view.KnowledgeBase;

/**
 * The knowledge base that a page shows. It is looked up on each use, so that a page left open in a browser keeps no revision
 * in memory.
 *
 * @param language BCP 47 tag of its labels; "und" if unknown
 */
public record PageContext(ReadableKnowledge reading, KbId id, PageAddress address, String language) {
    /** Returns the context of the knowledge base with the given name; empty if there is none. */
    public static Optional<PageContext> of(ReadableKnowledge reading, String name) {
        try {
            return reading.knowledge().find(new KbId(name)).map(base -> of(reading, base.card()));
        } catch (IllegalArgumentException noSuchName) {
            return Optional.empty();
        }
    }

    public static PageContext of(ReadableKnowledge reading, KbCard card) {
        return new PageContext(reading, card.id(), PageAddress.of(card), card.language());
    }

    /**
     * Returns the knowledge base.
     *
     * @throws NotFoundException if it is no longer served, or if the reader has since begun an exam on it
     */
    public KnowledgeBase base() {
        return reading.knowledge()
                .find(id)
                .filter(base -> reading.exam(id).isEmpty())
                .orElseThrow(NotFoundException::new);
    }
}
