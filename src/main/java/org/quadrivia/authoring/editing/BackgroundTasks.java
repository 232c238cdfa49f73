package org.quadrivia.authoring.editing;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.quadrivia.ClockSpeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Runs longer tasks that teachers start: two at a time, with a few more in a queue. The threads have large stacks, because
 * property paths may be long. A task that takes longer than {@link #MAX_DURATION} is interrupted; its result then says so.
 */
@Component
class BackgroundTasks implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);
    private static final int THREADS = 2;
    private static final int MAX_QUEUED = 16;
    private static final Duration MAX_DURATION = Duration.ofMinutes(10);
    private static final long STACK_BYTES = 64L << 20;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MAX_QUEUED), work -> {
                Thread thread = new Thread(null, work, "teachers-work", STACK_BYTES);
                thread.setDaemon(true);
                return thread;
            });

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("teachers-clock").daemon().factory());
    private final Duration longest;

    @Autowired
    BackgroundTasks() {
        this(ClockSpeed.scaled(MAX_DURATION));
    }

    /** @param longest the time a task may take */
    BackgroundTasks(Duration longest) {
        this.longest = longest;
        threads.allowCoreThreadTimeOut(true);
    }

    /** Runs a task in the background, or queues it. Returns false if the queue is full. */
    boolean run(Runnable work) {
        try {
            threads.execute(() -> within(longest, work));
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    /** Runs a task with a time limit. The lock makes sure that the interrupt never hits the task after it. */
    private void within(Duration time, Runnable work) {
        Thread worker = Thread.currentThread();
        AtomicBoolean done = new AtomicBoolean();
        Future<?> alarm = clock.schedule(
                () -> {
                    synchronized (done) {
                        if (!done.get()) {
                            worker.interrupt();
                        }
                    }
                },
                time.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            work.run();
        } catch (CancellationException late) {
            LOG.warn("Work in the background was stopped: it took longer than {}", time);
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.warn("Work in the background broke", broken);
        } finally {
            synchronized (done) {
                done.set(true);
            }
            alarm.cancel(false);
            Thread.interrupted();
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
        clock.shutdownNow();
    }
}
