package org.quadrivia.knowledge.rdf.sparql;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Runs queries within the server's own process and within limits. If one runner runs several queries, one after the other, the
 * time limit holds for all of them together.
 */
public final class QueryRunner {
    /** Long paths need a deep call stack. */
    private static final long STACK = 64L << 20;
    /** How much longer than the time limit to wait for a query that does not respect it. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final QueryLimits limits;
    private long left;
    private Runnable cancel = () -> {};
    private boolean stopped;

    public QueryRunner(QueryLimits limits) {
        this.limits = limits;
        this.left = limits.time().toNanos();
    }

    private static ScheduledThreadPoolExecutor timer() {
        var timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("query-timer").daemon().factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /**
     * The rows that were read. For an ASK query, one row means yes.
     *
     * @param more whether there were more rows than the limit
     */
    public record Rows(int read, boolean more) {}

    /** Stops the query that is running, and lets no other one run. */
    public synchronized void stop() {
        stopped = true;
        cancel.run();
    }

    /**
     * Runs a SELECT or ASK query on a thread of its own, whose call stack is deep enough for long paths.
     *
     * @param each is given each row on that thread; should be ignored unless the outcome is an answer
     */
    public QueryOutcome<Rows> run(Query query, DatasetGraph dataset, Consumer<Binding> each) {
        QueryExec run = QueryExec.dataset(dataset)
                .query(query)
                .context(QueryFence.SERVER.context())
                .build();
        FutureTask<QueryOutcome<Rows>> task = new FutureTask<>(() -> {
            try (run) {
                return run(run::abort, () -> read(run, each));
            }
        });
        Thread thread = new Thread(null, task, "query", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            stop();
            return new QueryOutcome.Stopped<>();
        } catch (InterruptedException interrupted) {
            stop();
            Thread.currentThread().interrupt();
            return new QueryOutcome.Stopped<>();
        } catch (ExecutionException broken) {
            return new QueryOutcome.Failed<>(why(broken));
        }
    }

    /**
     * Runs a query on the current thread.
     *
     * @param cancel called on another thread when the time is up; makes the work throw {@link QueryCancelledException}
     */
    public <T> QueryOutcome<T> run(Runnable cancel, Supplier<T> work) {
        long time = begin(cancel);
        if (time <= 0) {
            return new QueryOutcome.Stopped<>();
        }
        ScheduledFuture<?> alarm = TIMER.schedule(cancel, time, TimeUnit.NANOSECONDS);
        long start = System.nanoTime();
        try {
            return new QueryOutcome.Answered<>(work.get());
        } catch (QueryCancelledException late) {
            return new QueryOutcome.Stopped<>();
        } catch (RuntimeException | StackOverflowError broken) {
            return new QueryOutcome.Failed<>(why(broken));
        } finally {
            alarm.cancel(false);
            end(System.nanoTime() - start);
        }
    }

    /** Returns how much longer queries may take, in nanoseconds; 0 or less if they may not run. */
    private synchronized long begin(Runnable way) {
        cancel = way;
        return stopped ? 0 : left;
    }

    private synchronized void end(long nanos) {
        left -= nanos;
        cancel = () -> {};
    }

    private Rows read(QueryExec run, Consumer<Binding> each) {
        if (run.getQuery().isAskType()) {
            return new Rows(run.ask() ? 1 : 0, false);
        }
        RowSet rows = run.select();
        int read = 0;
        while (read < limits.rows() && rows.hasNext()) {
            each.accept(rows.next());
            read++;
        }
        return new Rows(read, rows.hasNext());
    }

    private static String why(Throwable broken) {
        Throwable cause =
                broken instanceof ExecutionException && broken.getCause() != null ? broken.getCause() : broken;
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
