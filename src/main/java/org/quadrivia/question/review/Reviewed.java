package org.quadrivia.question.review;

import org.quadrivia.question.wording.StemFault;

/** What came of a reviewer's change. */
public sealed interface Reviewed {
    /** It is kept, and holds for every quiz from now on. */
    record Kept(ReviewedItem item) implements Reviewed {}

    /** The bank has no such item (any more). */
    record NoSuchItem() implements Reviewed {}

    /** These words do not do; nothing was changed. */
    record BadStem(StemFault fault) implements Reviewed {}

    /**
     * It could not be stored, and can be tried again.
     *
     * @param why what to tell people
     */
    record NotStored(String why) implements Reviewed {}
}
