package org.quadrivia.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;

/** Lets everybody in a soak take turn after turn, all of them pause together, and all of them stop. */
final class SoakStage {
    /** What somebody does again and again. */
    @FunctionalInterface
    interface Turn {
        void take() throws Exception;
    }

    private static final long PATIENCE_S = 150;
    private static final int ENOUGH = 40;

    private final SoakLog log;
    /** Whoever takes a turn reads; a pause writes. */
    private final ReentrantReadWriteLock pause = new ReentrantReadWriteLock(true);

    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    SoakStage(SoakLog log) {
        this.log = log;
    }

    /**
     * Has somebody take turns until all is over. A turn that fails is an error; the next one comes all the same.
     *
     * @param pace from the begin of one turn to the next
     */
    void add(String kind, Duration pace, Turn turn) {
        threads.add(Thread.ofVirtual().name(kind).start(() -> {
            long due = System.nanoTime();
            while (over.getCount() > 0) {
                attempt(kind, turn);
                due = Math.max(due + pace.toNanos(), System.nanoTime());
                sleepUntil(due);
            }
        }));
    }

    /** Has somebody do something once, whether or not the others pause. */
    void once(String kind, Turn turn) {
        threads.add(Thread.ofVirtual().name(kind).start(() -> {
            try {
                turn.take();
            } catch (Exception e) {
                failed(kind, e);
            }
        }));
    }

    private void attempt(String kind, Turn turn) {
        pause.readLock().lock();
        try {
            if (over.getCount() > 0) {
                turn.take();
            }
        } catch (Exception e) {
            failed(kind, e);
        } finally {
            pause.readLock().unlock();
        }
    }

    private void failed(String kind, Exception e) {
        if (!(e instanceof CancellationException)) {
            log.failed(kind, e instanceof java.io.IOException ? String.valueOf(e.getMessage()) : e.toString());
        }
    }

    /** Waits so long, or until so much went wrong that no more is learned from it. */
    void goOn(Duration length) throws InterruptedException {
        long until = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < until && log.errors() < ENOUGH) {
            Thread.sleep(100);
        }
    }

    /** Waits until that is so, for so long at most. */
    void goOnUntil(BooleanSupplier so, Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        while (!so.getAsBoolean() && System.nanoTime() < until && log.errors() < ENOUGH) {
            Thread.sleep(100);
        }
    }

    /**
     * Lets everybody finish their turn, and nobody take another for so long.
     *
     * @param beat what their browsers do meanwhile by themselves
     * @param each how often
     */
    void idle(Duration length, Duration each, Turn beat) throws InterruptedException {
        pause.writeLock().lock();
        try {
            for (Duration left = length; left.isPositive(); left = left.minus(each)) {
                goOn(left.compareTo(each) < 0 ? left : each);
                attempt("heartbeat", beat);
            }
        } finally {
            pause.writeLock().unlock();
        }
    }

    /** Sleeps so long. @throws CancellationException where all is over before */
    void sleep(Duration length) throws InterruptedException {
        if (over.await(length.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new CancellationException();
        }
    }

    private void sleepUntil(long nanos) {
        try {
            over.await(nanos - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until everybody has finished their last turn. */
    void end() throws InterruptedException {
        over.countDown();
        for (Thread thread : threads) {
            if (!thread.join(Duration.ofSeconds(PATIENCE_S))) {
                log.failed(thread.getName(), "did not come to an end");
                thread.interrupt();
            }
        }
    }
}
