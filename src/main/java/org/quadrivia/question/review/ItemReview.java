package org.quadrivia.question.review;

import java.time.Instant;
import java.util.Optional;
import org.quadrivia.account.PersonId;
import org.quadrivia.knowledge.review.ShippedReview;
import org.quadrivia.question.Item;

/**
 * What reviewers say about an item. It applies to whatever item is generated under that id. An item cannot be hidden and
 * recommended (approved or pinned) at once.
 *
 * @param item id of the item
 * @param made the stem as generated when the item was last reviewed; if the item is gone, it shows what was reviewed
 * @param approved whether a reviewer found the item good
 * @param hidden whether the item is kept from being asked
 * @param pinned whether the item is asked before others
 * @param stem the stem to ask it with; empty: the generated one
 * @param by who changed the review last; empty if their account is gone
 * @param at when they did
 * @param shipped the review that came with the knowledge base, if this is that review and nobody has changed it; else empty
 */
public record ItemReview(
        String item,
        String made,
        boolean approved,
        boolean hidden,
        boolean pinned,
        Optional<String> stem,
        Optional<PersonId> by,
        Instant at,
        Optional<ShippedReview> shipped) {
    /** @throws IllegalArgumentException if the item is hidden and also approved or pinned, or if the stem is blank */
    public ItemReview {
        if (hidden && (approved || pinned) || stem.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("hidden " + hidden + ", approved " + approved + ", pinned " + pinned);
        }
    }

    static ItemReview begin(Item generated, PersonId by, Instant at) {
        return new ItemReview(
                generated.id(),
                generated.stem(),
                false,
                false,
                false,
                Optional.empty(),
                Optional.of(by),
                at,
                Optional.empty());
    }

    static ItemReview of(ShippedReview review) {
        return new ItemReview(
                review.item(),
                review.question(),
                review.approved(),
                review.hidden(),
                review.pinned(),
                review.reworded(),
                Optional.empty(),
                review.at(),
                Optional.of(review));
    }

    /** Whether the review has any effect. A review that was taken back has none. */
    public boolean holds() {
        return approved || hidden || pinned || stem.isPresent();
    }

    ItemReview approve(boolean on) {
        return new ItemReview(item, made, on, !on && hidden, pinned, stem, by, at, shipped);
    }

    ItemReview hide(boolean on) {
        return new ItemReview(item, made, !on && approved, on, !on && pinned, stem, by, at, shipped);
    }

    ItemReview pin(boolean on) {
        return new ItemReview(item, made, approved, !on && hidden, on, stem, by, at, shipped);
    }

    ItemReview reword(Optional<String> words) {
        return new ItemReview(item, made, approved, hidden, pinned, words, by, at, shipped);
    }

    /**
     * Returns the review for the heir of the reviewed item. If it rewords the item, it keeps the generated stem for which the
     * words were written, so that {@link ReviewedItem#isReworkDue} still reports the difference.
     */
    ItemReview of(Item heir) {
        return new ItemReview(
                heir.id(),
                stem.isPresent() ? made : heir.stem(),
                approved,
                hidden,
                pinned,
                stem,
                by,
                at,
                Optional.empty());
    }

    /** Returns the review for the item as generated now, changed by this person at this time. */
    ItemReview of(Item generated, PersonId person, Instant when) {
        return new ItemReview(
                item, generated.stem(), approved, hidden, pinned, stem, Optional.of(person), when, Optional.empty());
    }
}
