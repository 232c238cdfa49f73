package org.quadrivia.question.rdf.candidates;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.sparql.SparqlFence;
import org.quadrivia.question.rdf.family.FamilyFile;

/** Gives the query of a fenced family {@value #SECONDS} seconds per bank, for all its runs together, and then stops it. */
public final class QueryBudget {
    static final int SECONDS = 5;
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("family-watch").daemon().factory());

    private long left = TimeUnit.SECONDS.toNanos(SECONDS);
    private Runnable halt = () -> {};
    private boolean over;

    /** Thrown if a query was stopped or failed. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped(String why) {
            super(why, null, false, false);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }

    /** Stops the query and keeps it from running again. */
    public synchronized void stop() {
        over = true;
        halt.run();
    }

    /** Returns how much longer the query may take, in nanoseconds. */
    private synchronized long begin(Runnable how) {
        if (over || left <= 0) {
            throw late();
        }
        halt = how;
        return left;
    }

    private synchronized void end(long nanos) {
        left -= nanos;
        halt = () -> {};
    }

    /**
     * Runs a query.
     *
     * @throws Stopped if it takes too long or fails
     */
    <T> T within(Context base, Function<Context, T> work) {
        AtomicBoolean signal = new AtomicBoolean();
        Context context = base.copy().set(ARQConstants.symCancelQuery, signal);
        return timed(() -> signal.set(true), () -> work.apply(context));
    }

    /**
     * Runs the family's whole query and reads its rows.
     *
     * @throws Stopped if it takes too long or fails
     */
    <T> T select(FamilyFile family, DatasetGraph dataset, Function<RowSet, T> read) {
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(family.candidates())
                .context(SparqlFence.context())
                .build()) {
            return timed(exec::abort, () -> read.apply(exec.select()));
        }
    }

    private <T> T timed(Runnable how, Supplier<T> work) {
        Future<?> timer = CLOCK.schedule(how, begin(how), TimeUnit.NANOSECONDS);
        long begun = System.nanoTime();
        try {
            return work.get();
        } catch (QueryCancelledException late) {
            throw late();
        } catch (Stopped known) {
            throw known;
        } catch (RuntimeException | StackOverflowError broken) {
            throw new Stopped(Messages.text("family.failed", words(broken)));
        } finally {
            timer.cancel(false);
            end(System.nanoTime() - begun);
        }
    }

    private static String words(Throwable broken) {
        return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
    }

    private static Stopped late() {
        return new Stopped(Messages.text("family.stopped", SECONDS));
    }
}
