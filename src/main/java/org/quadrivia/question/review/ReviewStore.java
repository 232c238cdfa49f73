package org.quadrivia.question.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quadrivia.knowledge.KbId;

/** Stores reviews. Methods throw {@link org.quadrivia.storage.StorageFailure} if the storage fails. */
public interface ReviewStore {
    /** Returns all reviews of items of a knowledge base. */
    List<ItemReview> items(KbId kb);

    /** Returns the families that are switched off in a knowledge base. */
    List<FamilySwitch> off(KbId kb);

    /**
     * Changes the review of an item. Changes of the same item run one after the other.
     *
     * @param step gets the present review, or empty if there is none, and returns the new one
     * @return the new review
     */
    ItemReview change(KbId kb, String item, Function<Optional<ItemReview>, ItemReview> step);

    /** Deletes the review of an item. */
    void forget(KbId kb, String item);

    /** Switches a family off, or on if {@code off} is empty. */
    void switchFamily(KbId kb, String family, Optional<FamilySwitch> off);
}
