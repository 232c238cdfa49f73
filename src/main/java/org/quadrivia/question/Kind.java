package org.quadrivia.question;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an item is answered. */
public enum Kind {
    SINGLE,
    MULTIPLE,
    BOOLEAN,
    TEXT,
    ORDER,
    MATCH;

    /** Returns the word used in the item contract: the name in lower case. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
