package org.quadrivia.question.rdf.common;

import java.util.concurrent.CancellationException;

/**
 * Limits the work on a bank by counting the steps of its generation. Each node on a path through a relation, value of a property,
 * member of a class and row of a query that is visited counts as a step. The count depends only on the data and the seed, so a
 * bank that is cut short by the limit is the same on every machine.
 */
public final class StepBudget {
    private static final int BETWEEN_LOOKS = 1 << 12;

    private long spent;
    private long end = Long.MAX_VALUE;
    private int sinceLook;

    /** Thrown if one family takes more steps than the size of the graph allows. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exceeded() {
            super(null, null, false, false);
        }
    }

    /**
     * Adds to the count.
     *
     * @throws Exceeded if the count exceeds the number that {@link #allow} allowed
     * @throws CancellationException if the thread was interrupted
     */
    public void spend(int steps) {
        spent += steps;
        sinceLook += steps;
        if (sinceLook >= BETWEEN_LOOKS) {
            sinceLook = 0;
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
        }
        if (spent > end) {
            throw new Exceeded();
        }
    }

    /** Returns the total count so far. */
    public long spent() {
        return spent;
    }

    /** Returns how many more steps are allowed. */
    public long left() {
        return end == Long.MAX_VALUE ? end : Math.max(0, end - spent);
    }

    /** Allows this many more steps. Any steps that were still allowed before no longer count. */
    public void allow(long more) {
        end = more > Long.MAX_VALUE - spent ? Long.MAX_VALUE : spent + more;
    }
}
