package org.quadrivia.storage.jdbc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Opens the database in the background while the rest of the server starts. Callers that need it earlier wait. */
final class BackgroundOpening implements AutoCloseable {
    private final CompletableFuture<ConnectionPool> database;

    /**
     * @param data the data folder
     * @param lifetime how long a connection may live
     */
    BackgroundOpening(DatabaseAddress address, Path data, Duration lifetime) {
        this.database = CompletableFuture.supplyAsync(() -> open(address, data, lifetime), BackgroundOpening::onThread);
    }

    /**
     * Returns the connections, waiting until the database is open.
     *
     * @throws org.quadrivia.storage.DataFolderUnusable if it cannot be opened
     */
    ConnectionPool database() {
        try {
            return database.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Returns when everything that was opened is closed, whether or not anybody used it. */
    @Override
    public void close() {
        database.handle((pool, failure) -> {
                    if (pool != null) {
                        pool.close();
                    }
                    return true;
                })
                .join();
    }

    private static ConnectionPool open(DatabaseAddress address, Path data, Duration lifetime) {
        new Migrations(address, data).run();
        return ConnectionFailures.to(address, () -> new ConnectionPool(address.existing(), lifetime));
    }

    /**
     * Runs the work on a new thread, which inherits the class loader of its creator. A pool's thread may not see the classes
     * in the jar.
     */
    private static void onThread(Runnable work) {
        Thread.ofPlatform().name("database").daemon().start(work);
    }
}
