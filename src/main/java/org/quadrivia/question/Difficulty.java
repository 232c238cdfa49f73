package org.quadrivia.question;

import java.util.Locale;

/** How close to the key the distractors of a bank should be. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD;

    /** Returns the name in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
