package org.quadrivia.question.review;

import java.util.List;
import java.util.Optional;
import org.quadrivia.question.Item;
import org.quadrivia.question.wording.StemRules;

/**
 * An item as reviewers see it.
 *
 * @param made as it was made
 * @param review what reviewers said of it; empty as long as nobody has
 * @param familyOn whether the knowledge base asks items of its family at all
 */
public record ReviewedItem(Item made, Optional<ItemReview> review, boolean familyOn) {
    /** As learners see it. */
    public Item item() {
        return review.flatMap(ItemReview::stem).map(made::withStem).orElse(made);
    }

    /** Whether learners are asked it. */
    public boolean isAsked() {
        return familyOn && !is(ItemState.HIDDEN);
    }

    /** Whether it was reworded when it was made in other words than now: these may say something else. */
    public boolean isReworkDue() {
        return is(ItemState.REWORDED)
                && review.filter(said -> !said.made().equals(made.stem())).isPresent();
    }

    /** Names and numbers of its new words that the question as it was made does not hold: nothing proves what is said of them. */
    public List<String> unproved() {
        return review.flatMap(ItemReview::stem)
                .map(words -> StemRules.unproved(made, words))
                .orElse(List.of());
    }

    /** Whether that can be said of it. */
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
