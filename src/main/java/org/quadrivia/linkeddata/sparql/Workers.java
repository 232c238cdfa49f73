package org.quadrivia.linkeddata.sparql;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;

/** Manages the workers: one for each knowledge base that is being queried, up to a limit, and a spare worker without data. */
public final class Workers implements AutoCloseable {
    private static final Duration LOOK_EACH = Duration.ofSeconds(10);
    private static final long PATIENCE_S = 150;

    /** A worker that is running or starting, and the revision on which it runs queries. */
    private record Place(Snapshot snapshot, CompletableFuture<Worker> worker) {}

    private final SparqlSettings settings;
    private final Map<KbId, Place> places = new HashMap<>();
    private @Nullable WorkerProcess spare;
    private boolean closed;

    Workers(SparqlSettings settings) {
        this.settings = settings;
        Thread.ofVirtual().name("query-workers").start(this::lookAfter);
    }

    /**
     * Returns the worker with the given revision, starting it if necessary, and waits until it is ready. The caller must call
     * {@link Worker#leave} afterwards.
     */
    Worker enter(KbId kb, Snapshot snapshot) throws IOException {
        for (int tries = 0; tries < 3; tries++) {
            CompletableFuture<Worker> place = place(kb, snapshot);
            try {
                Worker worker = place.get(PATIENCE_S, TimeUnit.SECONDS);
                if (worker.enter()) {
                    return worker;
                }
                forget(worker);
            } catch (ExecutionException | TimeoutException failed) {
                drop(kb, place);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("nobody waits any more", stopped);
            }
        }
        throw new IOException("no query worker could be started");
    }

    /** Kills the worker because of one of its runs, and starts another one at once. */
    void replace(Worker worker, String culprit) {
        worker.kill(culprit);
        forget(worker);
        place(worker.kb, worker.snapshot);
    }

    /** Starts another worker at once to replace one that has ended by itself. */
    void replaceLost(Worker worker) {
        worker.retire();
        if (forget(worker)) {
            place(worker.kb, worker.snapshot);
        }
    }

    /** Returns whether a spare worker is ready. If so, a lost worker is replaced within moments. */
    public synchronized boolean hasSpare() {
        return spare != null && spare.isReady();
    }

    /** Returns the ids of the processes that have loaded data. */
    public synchronized List<Long> pids() {
        return places.values().stream()
                .filter(place -> place.worker.isDone() && !place.worker.isCompletedExceptionally())
                .map(place -> place.worker.join().pid())
                .toList();
    }

    private synchronized CompletableFuture<Worker> place(KbId kb, Snapshot snapshot) {
        if (closed) {
            return CompletableFuture.failedFuture(new IOException("the server stops"));
        }
        Place known = places.get(kb);
        if (known != null && known.snapshot == snapshot) {
            return known.worker;
        }
        if (known != null) {
            known.worker.thenAccept(Worker::retire);
        }
        CompletableFuture<Worker> worker = new CompletableFuture<>();
        places.put(kb, new Place(snapshot, worker));
        makeRoom(kb);
        Thread.ofVirtual().name("query-worker-" + kb).start(() -> begin(kb, snapshot, worker));
        return worker;
    }

    private void begin(KbId kb, Snapshot snapshot, CompletableFuture<Worker> worker) {
        try {
            Worker begun = Worker.of(kb, snapshot, process(), settings.running());
            if (!worker.complete(begun)) {
                begun.retire();
            }
        } catch (IOException | RuntimeException failed) {
            worker.completeExceptionally(failed);
        }
        keepSpare();
    }

    private WorkerProcess process() throws IOException {
        synchronized (this) {
            WorkerProcess kept = spare;
            spare = null;
            if (kept != null && kept.isAlive()) {
                return kept;
            }
        }
        return WorkerProcess.start(settings);
    }

    private synchronized void keepSpare() {
        boolean wanted = settings.spare() && !closed && !places.isEmpty();
        boolean there = spare != null && spare.isAlive();
        if (wanted && !there && FreeMemory.hasRoomFor(settings.heapMegabytes())) {
            try {
                spare = WorkerProcess.start(settings);
            } catch (IOException none) {
                // A later query starts one when it needs it
            }
        }
    }

    /** Retires the worker that was used least recently if there are too many. */
    private void makeRoom(KbId kept) {
        if (places.size() > settings.workers()) {
            places.entrySet().stream()
                    .filter(place -> !place.getKey().equals(kept))
                    .min(Comparator.comparingLong(place -> lastUsed(place.getValue())))
                    .ifPresent(place -> {
                        place.getValue().worker.thenAccept(Worker::retire);
                        places.remove(place.getKey());
                    });
        }
    }

    private static long lastUsed(Place place) {
        return place.worker.isDone() && !place.worker.isCompletedExceptionally()
                ? place.worker.join().lastUsed
                : Long.MAX_VALUE;
    }

    private synchronized boolean forget(Worker worker) {
        Place place = places.get(worker.kb);
        boolean same = place != null && place.worker.isDone() && place.worker.getNow(worker) == worker;
        if (same) {
            places.remove(worker.kb);
        }
        return same;
    }

    private synchronized void drop(KbId kb, CompletableFuture<Worker> failed) {
        Place place = places.get(kb);
        if (place != null && place.worker == failed) {
            places.remove(kb);
        }
    }

    /**
     * At regular intervals, retires the workers that have not been used for a while. The spare worker is retired together with
     * the last of them.
     */
    private void lookAfter() {
        Duration each = settings.idle().compareTo(LOOK_EACH) < 0 ? settings.idle() : LOOK_EACH;
        try {
            while (tidy()) {
                Thread.sleep(each);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean tidy() {
        long since = System.nanoTime() - settings.idle().toNanos();
        places.values().removeIf(place -> {
            boolean idle = place.worker.isDone()
                    && !place.worker.isCompletedExceptionally()
                    && !place.worker.join().isBusy()
                    && place.worker.join().lastUsed - since < 0;
            if (idle) {
                place.worker.join().retire();
            }
            return idle;
        });
        if (places.isEmpty() && spare != null) {
            spare.close();
            spare = null;
        }
        return !closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        places.values().forEach(place -> place.worker.thenAccept(worker -> worker.kill("")));
        places.clear();
        if (spare != null) {
            spare.close();
            spare = null;
        }
    }
}
