package org.quadrivia.cli;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lays the packed app out while the first tests run, where {@code quadrivia.prepare} is true: all tests that start it would else wait
 * together for the minute that this takes.
 */
public final class EarlyLayout implements BeforeAllCallback {
    private static final AtomicBoolean BEGUN = new AtomicBoolean(!Boolean.getBoolean("quadrivia.prepare"));

    @Override
    public void beforeAll(ExtensionContext context) {
        if (BEGUN.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("layout").start(EarlyLayout::layOut);
        }
    }

    private static void layOut() {
        try {
            PackagedApp.layOut();
        } catch (IOException | RuntimeException e) {
            // The first test that wants it tries again, and says what is wrong
            System.out.println("The app was not laid out early: " + e.getMessage());
        }
    }
}
