package org.quadrivia.linkeddata.sparql;

import static org.quadrivia.Messages.text;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.quadrivia.linkeddata.SparqlReply;

/** Runs queries in workers, and kills workers whose query does not stop. */
final class WorkerRunner implements Runner {
    /** How much longer than the time limit to wait for a worker, so that it can end the query itself. */
    private static final Duration GRACE = Duration.ofMillis(250);

    private static final long QUEUES_MS = 2_000;
    private static final long LOOKS_MS = 100;
    private static final int TRIES = 3;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Workers workers;
    private final SparqlSettings settings;

    WorkerRunner(Workers workers, SparqlSettings settings) {
        this.workers = workers;
        this.settings = settings;
    }

    @Override
    public SparqlReply run(PreparedQuery.Ready query, RunningQuery run) {
        long start = System.nanoTime();
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                Worker worker = workers.enter(query.request().kb(), query.snapshot());
                try {
                    return run(query, run, worker, start);
                } catch (Again again) {
                    // Its worker was gone before, or was killed because of another query
                } finally {
                    worker.leave();
                }
            } catch (IOException none) {
                return SparqlReply.message(503, text("sparql.worker"), SOON, since(start));
            }
        }
        return SparqlReply.message(503, text("sparql.lost"), SOON, since(start));
    }

    private SparqlReply run(PreparedQuery.Ready query, RunningQuery run, Worker worker, long start) throws Again {
        if (!queue(worker, run)) {
            return run.isCancelled()
                    ? cancelled(start)
                    : SparqlReply.message(429, text("sparql.busy"), SOON, since(start));
        }
        try {
            run.onCancel(() -> stop(worker, run));
            return reply(
                    worker.link.ask(run.name(), query, settings.limits().time().plus(GRACE)), run, start);
        } catch (SocketTimeoutException overran) {
            workers.replace(worker, run.name());
            String words = text("sparql.time", settings.limits().time().toMillis() / 1000.0);
            return run.isCancelled() ? cancelled(start) : SparqlReply.message(503, words, SOON, since(start));
        } catch (IOException lost) {
            if (run.isCancelled()) {
                return cancelled(start);
            }
            if (worker.wasKilledForAnother(run.name())) {
                throw new Again();
            }
            workers.replaceLost(worker);
            if (lost instanceof ConnectException) {
                throw new Again();
            }
            return SparqlReply.message(503, text("sparql.memory"), SOON, since(start));
        } finally {
            run.onCancel(null);
            worker.permits.release();
        }
    }

    private static boolean queue(Worker worker, RunningQuery run) {
        try {
            for (long waited = 0; waited <= QUEUES_MS && !run.isCancelled(); waited += LOOKS_MS) {
                if (worker.permits.tryAcquire(LOOKS_MS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static SparqlReply reply(WorkerLink.Answer answer, RunningQuery run, long start) {
        if (run.isCancelled()) {
            return cancelled(start);
        }
        Duration retryAfter = answer.status() == 503 ? SOON : Duration.ZERO;
        String type = answer.type().replaceFirst(";.*", "");
        return new SparqlReply(answer.status(), type, answer.body(), answer.rows(), retryAfter, since(start));
    }

    /** Asks the worker to stop the run, and kills the worker if the run does not stop. */
    private void stop(Worker worker, RunningQuery run) {
        Thread.ofVirtual().name("query-cancel").start(() -> {
            try {
                worker.link.cancel(run.name());
                Thread.sleep(GRACE.toMillis());
            } catch (IOException gone) {
                // The worker has ended; handled below
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            if (!run.hasEnded()) {
                workers.replace(worker, run.name());
            }
        });
    }

    private static SparqlReply cancelled(long start) {
        return SparqlReply.message(499, text("sparql.cancelled"), Duration.ZERO, since(start));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() {
        workers.close();
    }

    /** The query has to be run once more. */
    private static final class Again extends Exception {
        private static final long serialVersionUID = 1;

        private Again() {
            super("the worker was killed for another query", null, false, false);
        }
    }
}
