package org.quadrivia.question.review;

import java.util.Locale;

/** What can be said of an item under review; several at once. */
public enum ItemState {
    /** Nobody has said anything of it. */
    OPEN,
    APPROVED,
    PINNED,
    REWORDED,
    HIDDEN;

    /** Lower-case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
