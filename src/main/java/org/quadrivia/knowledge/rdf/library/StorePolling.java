package org.quadrivia.knowledge.rdf.library;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Repeats some work until it is closed. A failure is logged once, and the work is repeated all the same. */
final class StorePolling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StorePolling.class);

    private final Duration pause;
    private final Runnable work;
    private @Nullable Thread thread;
    private boolean failing;
    private volatile boolean closing;

    StorePolling(Duration pause, Runnable work) {
        this.pause = pause;
        this.work = work;
    }

    StorePolling start() {
        Thread started = Thread.ofPlatform().name("knowledge-watch").daemon().start(this::run);
        thread = started;
        return this;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(pause);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            work.run();
            if (failing) {
                failing = false;
                LOG.warn("The store of knowledge bases answers again.");
            }
        } catch (RuntimeException e) {
            if (!failing && !closing) {
                failing = true;
                LOG.warn("What others publish is not seen for now; what is served stays. {}", e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        closing = true;
        Thread started = thread;
        if (started != null) {
            started.interrupt();
            try {
                started.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
