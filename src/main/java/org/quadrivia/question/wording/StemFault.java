package org.quadrivia.question.wording;

import java.util.Locale;

/** Why words do not do as the stem of an item. */
public enum StemFault {
    /** There are none. */
    EMPTY,
    TOO_LONG,
    /** Characters that break lines or turn directions. */
    UNFIT,
    /** They name the right answer. */
    TELLS_KEY,
    /** The gap to fill is not in them. */
    NO_GAP;

    /** Lower-case, with a hyphen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
