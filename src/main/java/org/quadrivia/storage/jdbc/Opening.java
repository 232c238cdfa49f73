package org.quadrivia.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Opens the database in the background, while the rest of the server starts; who asks before that is done, waits. */
final class Opening implements AutoCloseable {
    private static final int CONNECTIONS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration SHORTEST = Duration.ofSeconds(30);

    private final CompletableFuture<HikariDataSource> database;

    /**
     * @param backups folder for a copy of a file that an earlier version wrote
     * @param lifetime how long a connection may live
     */
    Opening(DatabaseAddress address, Path backups, Duration lifetime) {
        this.database = CompletableFuture.supplyAsync(() -> open(address, backups, lifetime), Opening::onThread);
    }

    /** @throws org.quadrivia.storage.DataFolderUnusable where it can't be opened */
    HikariDataSource database() {
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

    private static HikariDataSource open(DatabaseAddress address, Path backups, Duration lifetime) {
        HikariDataSource pool = Connecting.to(address, () -> new HikariDataSource(settings(address, lifetime)));
        try {
            limit(pool, lifetime);
            new Migrations(address, pool, backups, Clock.systemUTC()).run();
            return pool;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** A lifetime of less than half a minute is refused by a configuration, but not by an open pool. */
    private static void limit(HikariDataSource pool, Duration lifetime) {
        if (lifetime.compareTo(SHORTEST) < 0) {
            pool.setMaxLifetime(lifetime.toMillis());
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private static HikariConfig settings(DatabaseAddress address, Duration lifetime) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("people");
        config.setJdbcUrl(address.url());
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setMaxLifetime(Math.max(lifetime.toMillis(), SHORTEST.toMillis()));
        return config;
    }

    /** A thread of its own has the class loader of its maker; a pool's may not see what lies in the jar. */
    private static void onThread(Runnable work) {
        Thread.ofPlatform().name("database").daemon().start(work);
    }
}
