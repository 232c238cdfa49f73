package org.quadrivia.question.rdf.model;

import java.util.concurrent.CancellationException;

/**
 * Counts what the generation of a bank visits: nodes on paths through a relation, values of a property, members of a class, rows
 * of a query. The count depends only on data and seed, so a bank cut short by it is the same on every machine.
 */
public final class Steps {
    private static final int BETWEEN_LOOKS = 1 << 12;

    private long taken;
    private long end = Long.MAX_VALUE;
    private int sinceLook;

    /** Thrown if one family visits more than the size of the graph allows. */
    public static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent() {
            super(null, null, false, false);
        }
    }

    /**
     * Adds to the count.
     *
     * @throws Spent if the count exceeds what {@link #allow} allowed
     * @throws CancellationException if the thread was interrupted
     */
    public void take(int more) {
        taken += more;
        sinceLook += more;
        if (sinceLook >= BETWEEN_LOOKS) {
            sinceLook = 0;
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
        }
        if (taken > end) {
            throw new Spent();
        }
    }

    /** Returns the total count so far. */
    public long taken() {
        return taken;
    }

    /** Allows this many more steps, whatever was allowed before. */
    public void allow(long more) {
        end = more > Long.MAX_VALUE - taken ? Long.MAX_VALUE : taken + more;
    }
}
