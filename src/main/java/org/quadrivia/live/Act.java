package org.quadrivia.live;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the teacher does to a round; see {@link Round#after}. */
public enum Act {
    /** On to the next phase. */
    NEXT,
    PAUSE,
    RESUME,
    /** Drops the question: it counts for nobody, and the next one is opened. */
    SKIP,
    /** Adds {@link Round#MORE} to the time of the question. */
    LONGER,
    /** No more time limits, from this question on. */
    UNLIMITED,
    /** Nobody else can join. */
    LOCK,
    UNLOCK,
    /** Ends the round at once. */
    END;

    /** Returns the act with that name in lower case. */
    public static Optional<Act> read(String word) {
        return Stream.of(values())
                .filter(act -> act.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
