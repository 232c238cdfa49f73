package org.quadrivia.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {
    private final BackgroundTasks background = new BackgroundTasks(Duration.ofMillis(100));

    @AfterEach
    void end() {
        background.destroy();
    }

    @Test
    void whatTakesTooLongIsInterruptedAndWhatComesNextIsNot() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            background.run(() -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException late) {
                    interrupted.countDown();
                    Thread.currentThread().interrupt();
                }
            });
        }
        assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();

        CountDownLatch done = new CountDownLatch(1);
        AtomicBoolean disturbed = new AtomicBoolean();
        background.run(() -> {
            disturbed.set(Thread.currentThread().isInterrupted());
            done.countDown();
        });
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(disturbed).isFalse();
    }
}
