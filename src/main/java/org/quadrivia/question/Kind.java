package org.quadrivia.question;

import java.util.Locale;

/** How an item is answered. */
public enum Kind {
    SINGLE,
    MULTIPLE,
    BOOLEAN,
    TEXT,
    ORDER,
    MATCH;

    /** The word of the item contract, lower-case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
