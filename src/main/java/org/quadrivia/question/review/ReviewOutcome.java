package org.quadrivia.question.review;

/** The outcome of a reviewer's change. */
public sealed interface ReviewOutcome {
    /** The change is stored and applies to every quiz from now on. */
    record Kept(ReviewedItem item) implements ReviewOutcome {}

    /** The bank has no such item (any more). */
    record NoSuchItem() implements ReviewOutcome {}

    /** The text cannot be the stem of the item; nothing was changed. */
    record BadStem(StemFault fault) implements ReviewOutcome {}

    /**
     * The change could not be stored and can be tried again.
     *
     * @param why message for people
     */
    record NotStored(String why) implements ReviewOutcome {}
}
