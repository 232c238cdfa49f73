package org.quadrivia.question;

import java.util.Locale;

/** How near to the key a bank's wrong options are wanted. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD;

    /** Lower-case, as people write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
