package org.quadrivia.classroom.assignment;

import java.util.Locale;

/**
 * What a teacher decided about a question of an assignment after the knowledge base had changed. The attempts keep what was shown;
 * only what counts follows from this.
 *
 * @param item the id of the item that was asked
 * @param found what the knowledge base said when it was decided
 */
public record Correction(String item, Way way, CurrentKey found) {
    /** @throws IllegalArgumentException if answers are to be graded by a key that there is not */
    public Correction {
        if (way == Way.NEW_KEY && found.isGone()) {
            throw new IllegalArgumentException("no new key for " + item);
        }
    }

    /** How the answers to a question count. */
    public enum Way {
        /** As they were graded when they were given. */
        AS_SHOWN,
        /** Not at all: the question is not among those of the attempt. */
        LEFT_OUT,
        /** By what is right now. In an attempt that did not show it, the question is left out. */
        NEW_KEY;

        /** Returns the end of the key of its words. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
