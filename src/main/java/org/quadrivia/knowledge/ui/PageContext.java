package org.quadrivia.knowledge.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Knowledge;
import org.quadrivia.knowledge.KnowledgeBase;
import org.quadrivia.knowledge.PageAddress;

/**
 * The knowledge base a page shows. It is found anew on each use, so that a page left open in a browser keeps no revision in
 * memory.
 *
 * @param language BCP 47 tag of its labels; "und" where none is known
 */
record PageContext(Knowledge knowledge, KbId id, PageAddress address, String language) {
    /** Empty where no knowledge base is called that. */
    static Optional<PageContext> of(Knowledge knowledge, String name) {
        try {
            return knowledge.find(new KbId(name)).map(base -> of(knowledge, base.card()));
        } catch (IllegalArgumentException noSuchName) {
            return Optional.empty();
        }
    }

    static PageContext of(Knowledge knowledge, KbCard card) {
        return new PageContext(knowledge, card.id(), PageAddress.of(card), card.language());
    }

    /** @throws NotFoundException where it is no longer served */
    KnowledgeBase base() {
        return knowledge.find(id).orElseThrow(NotFoundException::new);
    }
}
