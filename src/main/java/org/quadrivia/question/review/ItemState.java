package org.quadrivia.question.review;

import java.util.Locale;

/** States of an item under review. An item can have several at once. */
public enum ItemState {
    /** No review of it has any effect. */
    OPEN,
    APPROVED,
    PINNED,
    REWORDED,
    HIDDEN;

    /** Returns the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
