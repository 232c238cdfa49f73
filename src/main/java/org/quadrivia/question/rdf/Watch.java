package org.quadrivia.question.rdf;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.quadrivia.Messages;
import org.quadrivia.knowledge.rdf.SparqlFence;

/** Gives the query of a fenced family a few seconds for a bank, all its runs together, and stops it then. */
final class Watch {
    static final int SECONDS = 5;
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("family-watch").daemon().factory());

    private long left = TimeUnit.SECONDS.toNanos(SECONDS);
    private AtomicBoolean stop = new AtomicBoolean();
    private boolean over;

    /** A query was stopped, or broke. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped(String why) {
            super(why, null, false, false);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }

    /** Nothing of it goes on. */
    synchronized void stop() {
        over = true;
        stop.set(true);
    }

    private synchronized AtomicBoolean begin() {
        if (over || left <= 0) {
            throw new Stopped(Messages.text("family.stopped", SECONDS));
        }
        stop = new AtomicBoolean();
        return stop;
    }

    private synchronized void end(long nanos) {
        left -= nanos;
    }

    /** @throws Stopped where it takes too long, or breaks */
    <T> T within(Context base, Function<Context, T> work) {
        AtomicBoolean signal = begin();
        Context context = base.copy();
        Context.getOrSetCancelSignal(context);
        context.set(org.apache.jena.sparql.ARQConstants.symCancelQuery, signal);
        return timed(signal, () -> work.apply(context));
    }

    /** What a query finds, as far as it is read. @throws Stopped where it takes too long, or breaks */
    <T> T select(FamilyFile family, DatasetGraph dataset, Function<RowSet, T> read) {
        AtomicBoolean signal = begin();
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(family.candidates())
                .context(SparqlFence.context())
                .build()) {
            Future<?> abort = CLOCK.schedule(exec::abort, left, TimeUnit.NANOSECONDS);
            try {
                return timed(signal, () -> read.apply(exec.select()));
            } finally {
                abort.cancel(false);
            }
        }
    }

    private <T> T timed(AtomicBoolean signal, java.util.function.Supplier<T> work) {
        long begun = System.nanoTime();
        Future<?> timer = CLOCK.schedule(() -> signal.set(true), left, TimeUnit.NANOSECONDS);
        try {
            return work.get();
        } catch (QueryCancelledException late) {
            throw new Stopped(Messages.text("family.stopped", SECONDS));
        } catch (Stopped known) {
            throw known;
        } catch (RuntimeException | StackOverflowError broken) {
            throw new Stopped(Messages.text(
                    "family.failed",
                    broken instanceof StackOverflowError ? "StackOverflow" : String.valueOf(broken.getMessage())));
        } finally {
            timer.cancel(false);
            end(System.nanoTime() - begun);
        }
    }
}
