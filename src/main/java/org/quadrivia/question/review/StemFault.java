package org.quadrivia.question.review;

import java.util.Locale;

/** Why a text cannot be the stem of an item. */
public enum StemFault {
    /** The text is blank. */
    EMPTY,
    TOO_LONG,
    /** Contains characters that break lines or change the text direction. */
    UNFIT,
    /** Names the right answer. */
    TELLS_KEY,
    /** Lacks the gap to be filled. */
    NO_GAP;

    /** Returns the name in lower case, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
