package org.quadrivia.question.review;

import java.util.List;
import java.util.Optional;

/**
 * What was done to the reviews of several items at once, so that it can be undone.
 *
 * @param changed the reviews that are now different
 * @param gone how many items the bank no longer has
 */
public record BulkReview(Step step, List<Changed> changed, int gone) {
    public BulkReview {
        changed = List.copyOf(changed);
    }

    /** What is done. */
    public enum Step {
        APPROVE,
        HIDE,
        /** Takes approval and hiding back. Words and the order stay. */
        GIVE_BACK;

        ItemReview of(ItemReview review) {
            return switch (this) {
                case APPROVE -> review.approve(true);
                case HIDE -> review.hide(true);
                case GIVE_BACK -> review.approve(false).hide(false);
            };
        }
    }

    /**
     * A review before and after.
     *
     * @param before empty if nobody here had reviewed the item
     */
    public record Changed(String item, Optional<ItemReview> before, ItemReview after) {}
}
