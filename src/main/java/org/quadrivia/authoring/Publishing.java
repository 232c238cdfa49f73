package org.quadrivia.authoring;

import java.util.List;

/** What came of publishing a draft. */
public sealed interface Publishing {
    /** It is published under that number. */
    record Published(int revision) implements Publishing {}

    /** All of it is so already; the draft is gone. */
    record NothingNew() implements Publishing {}

    /**
     * Others published since it was begun, and touched the same: nothing was published.
     *
     * @param theirs what they changed where the draft changes something too
     * @param mine what the draft changes there
     */
    record Overlap(List<ChangeLine> theirs, List<ChangeLine> mine) implements Publishing {
        public Overlap {
            theirs = List.copyOf(theirs);
            mine = List.copyOf(mine);
        }
    }

    /** There is no draft. */
    record NoDraft() implements Publishing {}
}
