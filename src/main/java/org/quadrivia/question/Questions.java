package org.quadrivia.question;

import java.util.Optional;
import java.util.Set;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;

/**
 * The question banks of the served knowledge bases with the reviews applied: without hidden items and families that are switched
 * off, and with the stems that reviewers reworded. A bank is generated once for each revision, on first use.
 */
public interface Questions {
    /** Returns the bank of a knowledge base, or empty if there is no such knowledge base. May take a second on first use. */
    Optional<Bank> bank(KbId id);

    /**
     * Returns the bank of this revision of a knowledge base if it is already there; never waits for one. Implementations that have
     * their banks at hand need not override this.
     */
    default Optional<Bank> ready(KbCard card) {
        return bank(card.id());
    }

    /**
     * Returns the entities (and claims) that an item is about: those that its facts, key and stem name. They decide the item's
     * topics and whether "quiz me on this" includes it.
     */
    Set<EntityId> subjects(Item item);
}
