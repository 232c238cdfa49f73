package org.quadrivia.question.review;

import java.util.List;
import java.util.Optional;
import org.quadrivia.question.Item;

/**
 * An item as reviewers see it.
 *
 * @param made the item as generated
 * @param review what reviewers said about it; empty if nobody has reviewed it
 * @param familyOn whether the knowledge base asks items of its family at all
 * @param shipped the review of it that came with the knowledge base, whether or not it applies
 */
public record ReviewedItem(Item made, Optional<ItemReview> review, boolean familyOn, Optional<ItemReview> shipped) {
    /** Returns the item as learners see it: in the reviewer's words, unless {@link #refused} says what is wrong with them. */
    public Item item() {
        return review.flatMap(ItemReview::stem)
                .filter(words -> StemRules.fault(made, words).isEmpty())
                .map(made::withStem)
                .orElse(made);
    }

    /**
     * Returns why the reviewer's words cannot be the stem of the item, so that it is asked as generated; empty if they can. Words
     * that came with the knowledge base, or that were written for an item generated differently, may be unfit.
     */
    public Optional<StemFault> refused() {
        return review.flatMap(ItemReview::stem).flatMap(words -> StemRules.fault(made, words));
    }

    /** Whether learners are asked this item. */
    public boolean isAsked() {
        return familyOn && !is(ItemState.HIDDEN);
    }

    /**
     * Whether the item was reworded for a generated stem that has changed since, so that the reviewer's words may say something
     * else.
     */
    public boolean isReworkDue() {
        return is(ItemState.REWORDED)
                && review.filter(said -> !said.made().equals(made.stem())).isPresent();
    }

    /**
     * Returns names and numbers in the reviewer's words that the generated item does not contain, so that nothing proves what the
     * words say about them.
     */
    public List<String> unproved() {
        return review.flatMap(ItemReview::stem)
                .map(words -> StemRules.unproved(made, words))
                .orElse(List.of());
    }

    /** Whether somebody here has replaced the review that came with the knowledge base. */
    public boolean isShippedReviewReplaced() {
        return shipped.isPresent() && !review.equals(shipped);
    }

    /** Whether the item has this state. */
    public boolean is(ItemState state) {
        return switch (state) {
            case OPEN -> review.filter(ItemReview::holds).isEmpty();
            case APPROVED -> review.filter(ItemReview::approved).isPresent();
            case HIDDEN -> review.filter(ItemReview::hidden).isPresent();
            case PINNED -> review.filter(ItemReview::pinned).isPresent();
            case REWORDED -> review.flatMap(ItemReview::stem).isPresent();
        };
    }
}
