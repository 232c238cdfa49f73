package org.quadrivia.authoring.rdf;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** What takes a while and is asked for by teachers: two things at a time, a few more wait. Deep stacks, since paths may be long. */
@Component
class Background implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final long STACK = 64L << 20;

    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
                Thread thread = new Thread(null, work, "teachers-work", STACK);
                thread.setDaemon(true);
                return thread;
            });

    Background() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** Whether it will be done. */
    boolean run(Runnable work) {
        try {
            threads.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException | StackOverflowError broken) {
                    LOG.warn("Work in the background broke", broken);
                }
            });
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
