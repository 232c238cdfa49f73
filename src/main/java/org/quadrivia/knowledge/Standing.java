package org.quadrivia.knowledge;

/** How firmly a knowledge base holds a fact, from the strongest to the weakest; the order of the constants is that order. */
public enum Standing {
    STATED,
    BACKGROUND,
    UNSOURCED,
    ATTRIBUTED,
    REPORTED,
    HEDGED;

    /** The word of the item contract, lower-case. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The weaker of the two. */
    public Standing weaker(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The stronger of the two. */
    public Standing stronger(Standing other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
