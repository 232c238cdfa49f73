package org.quadrivia.question.rdf.model;

import java.util.concurrent.CancellationException;

/**
 * Counts what making a bank visits: nodes on the way through a relation, values of a property, things of a class, rows of a query.
 * The count depends on data and seed alone, so that a bank which is cut short by it is the same on every machine.
 */
public final class Steps {
    private static final int BETWEEN_LOOKS = 1 << 12;

    private long taken;
    private long end = Long.MAX_VALUE;
    private int sinceLook;

    /** More was visited for one family than the size of the graph allows. */
    public static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent() {
            super(null, null, false, false);
        }
    }

    /**
     * Counts so many more.
     *
     * @throws Spent where that is more than {@link #allow} allowed
     * @throws CancellationException where the thread was interrupted
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

    /** All that was counted so far. */
    public long taken() {
        return taken;
    }

    /** Lets so many more be taken, whatever was allowed before. */
    public void allow(long more) {
        end = more > Long.MAX_VALUE - taken ? Long.MAX_VALUE : taken + more;
    }
}
