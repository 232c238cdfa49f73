package org.quadrivia.storage.jdbc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Opens the database in the background, while the rest of the server starts; who asks before that is done, waits. */
final class Opening implements AutoCloseable {
    private final CompletableFuture<PeoplePool> database;

    /**
     * @param data the data folder
     * @param lifetime how long a connection may live
     */
    Opening(DatabaseAddress address, Path data, Duration lifetime) {
        this.database = CompletableFuture.supplyAsync(() -> open(address, data, lifetime), Opening::onThread);
    }

    /** @throws org.quadrivia.storage.DataFolderUnusable where it can't be opened */
    PeoplePool database() {
        try {
            return database.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Returns when all that is open is closed, whether or not somebody asked for it. */
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

    private static PeoplePool open(DatabaseAddress address, Path data, Duration lifetime) {
        new Migrations(address, data).run();
        return Connecting.to(address, () -> new PeoplePool(address.existing(), lifetime));
    }

    /** A thread of its own has the class loader of its maker; a pool's may not see what lies in the jar. */
    private static void onThread(Runnable work) {
        Thread.ofPlatform().name("database").daemon().start(work);
    }
}
