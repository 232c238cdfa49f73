package org.quadrivia.question.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.KbId;

/** Where reviews are kept. Throws {@link org.quadrivia.storage.StorageFailure} where it does not do its part. */
public interface ReviewStore {
    /** All reviews of items of that knowledge base. */
    List<ItemReview> items(KbId kb);

    /** The families that it does without. */
    List<FamilySwitch> off(KbId kb);

    /**
     * Keeps what becomes of the review of an item. One change of an item waits for the other.
     *
     * @param step takes the review as it is, empty where there is none
     */
    ItemReview change(KbId kb, String item, Function<Optional<ItemReview>, ItemReview> step);

    /** Forgets the review of an item. */
    void forget(KbId kb, String item);

    /** Switches a family off, or on where there is nothing to keep of it. */
    void switchFamily(KbId kb, String family, Optional<FamilySwitch> off);

    /** What a person reviewed, with the knowledge base of each. */
    List<Of> by(PersonId person);

    /** Forgets who it was; what they said stays. */
    void forget(PersonId person);

    /** A review with its knowledge base. */
    record Of(KbId kb, ItemReview review) {}
}
