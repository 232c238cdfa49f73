package org.quadrivia.linkeddata.sparql;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** A worker with the data of one revision. Let go, it ends with the last query that it runs. */
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

    /** Gives a process the data and waits until it has them. */
    static Worker of(KbId kb, Snapshot snapshot, WorkerProcess process, int running) throws IOException {
        return new Worker(kb, snapshot, process, process.load(snapshot.dataset()), running);
    }

    /** False where it is on its way out: another one is to be asked. */
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

    /** Lets what it runs come to its end, and takes no more. */
    void retire() {
        retired = true;
        if (users.get() == 0) {
            end();
        }
    }

    /** At once. */
    void kill(String run) {
        retired = true;
        killedFor.compareAndSet(null, run);
        end();
    }

    /** Whether it was killed for another run than that one, whose fault it therefore was not. */
    boolean wasKilledForAnother(String run) {
        String culprit = killedFor.get();
        return culprit != null && !culprit.equals(run);
    }

    private void end() {
        process.close();
        link.close();
    }
}
