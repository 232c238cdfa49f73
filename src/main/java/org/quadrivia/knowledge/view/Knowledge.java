package org.quadrivia.knowledge.view;

import java.util.List;
import java.util.Optional;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;

/** The knowledge bases that are served, each at its published revision. */
public interface Knowledge {
    /** Returns their cards in the order to show them. */
    List<KbCard> all();

    /** Returns the knowledge base with the given name; empty if there is none. */
    Optional<KnowledgeBase> find(KbId id);

    /** Returns the knowledge base that is shown first. */
    KnowledgeBase first();

    /** Returns whether it came with this program or was named when the program started, so that nobody here made it. */
    boolean isShipped(KbId id);

    /** Knows what became of things that a knowledge base no longer describes. */
    interface IriSuccessors {
        /** Returns the IRI that replaced one after renaming or merging; empty if it was removed or never existed. */
        Optional<EntityId> of(KbId kb, EntityId gone);
    }
}
