package org.quadrivia.linkeddata.sparql;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** A worker that has loaded one revision. After it is retired, it ends as soon as its last query has ended. */
final class Worker {
    final KbId kb;
    final Snapshot snapshot;
    final WorkerLink link;
    final Semaphore permits;
    private final WorkerProcess process;
    private final AtomicInteger users = new AtomicInteger();
    private final AtomicReference<@Nullable String> killedFor = new AtomicReference<>();
    private volatile boolean retired;
    volatile long lastUsed = System.nanoTime();

    private Worker(KbId kb, Snapshot snapshot, WorkerProcess process, WorkerLink link, int running) {
        this.kb = kb;
        this.snapshot = snapshot;
        this.process = process;
        this.link = link;
        this.permits = new Semaphore(running, true);
    }

    /** Hands the data to a process and waits until it is loaded. */
    static Worker of(KbId kb, Snapshot snapshot, WorkerProcess process, int running) throws IOException {
        return new Worker(kb, snapshot, process, process.load(snapshot.dataset()), running);
    }

    /**
     * Enters the worker for one query. Returns true if the caller may use it and must call {@link #leave} afterwards; false if
     * the worker is about to end and another one is needed.
     */
    boolean enter() {
        users.incrementAndGet();
        if (retired || !process.isAlive()) {
            leave();
            return false;
        }
        lastUsed = System.nanoTime();
        return true;
    }

    void leave() {
        lastUsed = System.nanoTime();
        if (users.decrementAndGet() == 0 && retired) {
            end();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    boolean isBusy() {
        return users.get() > 0;
    }

    long pid() {
        return process.pid();
    }

    /** Accepts no more queries, and ends the worker once the current ones have ended. */
    void retire() {
        retired = true;
        if (users.get() == 0) {
            end();
        }
    }

    /** Ends the worker at once. */
    void kill(String run) {
        retired = true;
        killedFor.compareAndSet(null, run);
        end();
    }

    /** Returns whether the worker was killed because of another run, so that the given run was not at fault. */
    boolean wasKilledForAnother(String run) {
        String culprit = killedFor.get();
        return culprit != null && !culprit.equals(run);
    }

    private void end() {
        process.close();
        link.close();
    }
}
