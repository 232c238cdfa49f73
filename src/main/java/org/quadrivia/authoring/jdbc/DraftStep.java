package org.quadrivia.authoring.jdbc;

import org.quadrivia.knowledge.rdf.change.Change;

/**
 * A step from one state of a draft to the next. A state is the change that the draft makes to a revision.
 *
 * @param number counts up within a draft
 * @param words what it did; at most {@link #MAX_WORDS} characters
 * @param revisionBefore the digest of the revision on which the draft was based before; empty if there was no draft
 * @param revisionAfter the same after the step
 * @param gained what the draft adds and removes after the step and not before
 * @param lost what the draft adds and removes before the step and not after
 */
public record DraftStep(
        long number, String words, String revisionBefore, String revisionAfter, Change gained, Change lost) {
    /** The most characters that {@code words} may have. */
    public static final int MAX_WORDS = 400;

    /** Returns the step between two states, without words. */
    public static DraftStep between(
            long number, String revisionBefore, Change before, String revisionAfter, Change after) {
        return new DraftStep(number, "", revisionBefore, revisionAfter, after.without(before), before.without(after));
    }

    /** Returns the same step with other words; too long ones are cut. */
    public DraftStep in(String says) {
        return new DraftStep(
                number,
                says.length() > MAX_WORDS ? says.substring(0, MAX_WORDS) : says,
                revisionBefore,
                revisionAfter,
                gained,
                lost);
    }

    /** Returns the state before this step, given the state after it. */
    public Change before(Change after) {
        return after.without(gained).and(lost);
    }

    /** Returns the state after this step, given the state before it. */
    public Change after(Change before) {
        return before.without(lost).and(gained);
    }

    /** Returns what the step did to the knowledge base. */
    public Change effect() {
        return lost.inverse().and(gained);
    }
}
