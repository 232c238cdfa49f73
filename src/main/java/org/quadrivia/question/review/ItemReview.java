package org.quadrivia.question.review;

import java.time.Instant;
import java.util.Optional;
import org.quadrivia.account.PersonId;
import org.quadrivia.question.Item;

/**
 * What reviewers say of an item; it holds for whatever is made under that id. Nothing can be hidden and recommended at once.
 *
 * @param item its id
 * @param made the stem as it was made when the item was last reviewed: what the review is of, where the item is gone
 * @param approved somebody looked at it and found it good
 * @param hidden it is not asked
 * @param pinned it is asked before others
 * @param stem the words to ask it in; empty: those it was made with
 * @param by who changed it last; empty where their account is gone
 * @param at when they did
 */
public record ItemReview(
        String item,
        String made,
        boolean approved,
        boolean hidden,
        boolean pinned,
        Optional<String> stem,
        Optional<PersonId> by,
        Instant at) {
    /** @throws IllegalArgumentException if it is hidden and approved or pinned, or the stem is none */
    public ItemReview {
        if (hidden && (approved || pinned) || stem.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("hidden " + hidden + ", approved " + approved + ", pinned " + pinned);
        }
    }

    static ItemReview begin(Item generated, PersonId by, Instant at) {
        return new ItemReview(
                generated.id(), generated.stem(), false, false, false, Optional.empty(), Optional.of(by), at);
    }

    /** Whether it changes or says anything: what was taken back does not. */
    public boolean holds() {
        return approved || hidden || pinned || stem.isPresent();
    }

    ItemReview approve(boolean on) {
        return new ItemReview(item, made, on, !on && hidden, pinned, stem, by, at);
    }

    ItemReview hide(boolean on) {
        return new ItemReview(item, made, !on && approved, on, !on && pinned, stem, by, at);
    }

    ItemReview pin(boolean on) {
        return new ItemReview(item, made, approved, !on && hidden, on, stem, by, at);
    }

    ItemReview reword(Optional<String> words) {
        return new ItemReview(item, made, approved, hidden, pinned, words, by, at);
    }

    /** The same, of the item as which the reviewed one goes on; words written for another stem are still told to be so. */
    ItemReview of(Item heir) {
        return new ItemReview(heir.id(), stem.isPresent() ? made : heir.stem(), approved, hidden, pinned, stem, by, at);
    }

    /** The same, of the item as it is made now. */
    ItemReview of(Item generated, PersonId person, Instant when) {
        return new ItemReview(item, generated.stem(), approved, hidden, pinned, stem, Optional.of(person), when);
    }
}
