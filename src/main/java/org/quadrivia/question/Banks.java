package org.quadrivia.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.KbCard;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.review.ShippedReview;

/** Question banks as generated, before any review. Code that asks questions takes them from {@link Questions} instead. */
public interface Banks {
    /** Returns the bank of a knowledge base, or empty if there is no such knowledge base. May take a second on first use. */
    Optional<Bank> bank(KbId id);

    /** Returns the bank of this revision of a knowledge base if it is already there; never waits for one. */
    default Optional<Bank> ready(KbCard card) {
        return bank(card.id());
    }

    /** Returns the entities (and claims) that an item is about. */
    Set<EntityId> subjects(Item item);

    /** Returns the reviews that came with the knowledge base; none if there is no such knowledge base. */
    default List<ShippedReview> shippedReviews(KbId id) {
        return List.of();
    }
}
