package org.quadrivia.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;

/** How firmly a knowledge base holds a fact. The constants are ordered from the strongest to the weakest. */
public enum Standing {
    STATED,
    BACKGROUND,
    UNSOURCED,
    ATTRIBUTED,
    REPORTED,
    HEDGED;

    /** Returns its lower-case word in the item contract. */
    @JsonValue
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Returns the weaker of the two. */
    public Standing weaker(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns the stronger of the two. */
    public Standing stronger(Standing other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
