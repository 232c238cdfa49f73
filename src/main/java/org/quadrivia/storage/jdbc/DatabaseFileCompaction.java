package org.quadrivia.storage.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the H2 file small while it is open. Each commit appends the pages that it changed, some 30 KB for an answer. H2 has a
 * thread that compacts old chunks, but not with {@code WRITE_DELAY=0}. This class does the same as that thread, a little at a
 * time, because nobody can store anything while it works.
 *
 * <p>H2 does not overwrite pages until 45 seconds after they are no longer needed. {@link MVStore#compactFile} drops this
 * protection, and would lose stored data if the process were killed.
 *
 * <p>In an application it starts with the context and stops before the first bean is closed, so that no run meets a closed
 * database.
 */
final class DatabaseFileCompaction implements SmartLifecycle, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFileCompaction.class);

    /**
     * How long to go on after the last change. By then, pages that the change made obsolete may be overwritten, with some time
     * to spare.
     */
    private static final Duration REST = Duration.ofMinutes(2);
    /**
     * In percent. Chunks, and the file, are left alone if at least this much of them is in use. H2's own thread uses the same
     * value.
     */
    private static final int IN_USE = 90;
    /** In bytes: how much is rewritten, and moved, in one run. */
    private static final int AT_ONCE = 4 << 20;

    private final boolean wanted;
    private final Supplier<ConnectionPool> database;
    private final BooleanSupplier possible;
    private final Duration every;
    private volatile @Nullable ScheduledThreadPoolExecutor working;
    private boolean failed;
    private long version;
    private long changed = System.nanoTime();

    /**
     * @param wanted whether an application starts it: whether the database is H2
     * @param database an H2 database; asked for at each run, not before
     * @param possible whether anything can be stored at the moment
     * @param every how long to pause between runs
     */
    DatabaseFileCompaction(
            boolean wanted, Supplier<ConnectionPool> database, BooleanSupplier possible, Duration every) {
        this.wanted = wanted;
        this.database = database;
        this.possible = possible;
        this.every = every;
    }

    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    /** Starts the runs, which go on until this is stopped. Once stopped, it can be started again. */
    @Override
    public void start() {
        var runs = new ScheduledThreadPoolExecutor(
                1, work -> Thread.ofPlatform().name("database-upkeep").daemon().unstarted(work));
        runs.scheduleWithFixedDelay(this::work, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        working = runs;
    }

    /** Waits for the run that is going on. */
    @Override
    public void stop() {
        ScheduledThreadPoolExecutor runs = working;
        if (runs != null) {
            runs.close();
            working = null;
        }
    }

    @Override
    public boolean isRunning() {
        return working != null;
    }

    @Override
    public void close() {
        stop();
    }

    private void work() {
        try {
            ConnectionPool pool = database.get();
            if (!pool.isClosed() && possible.getAsBoolean()) {
                work(pool);
            }
            failed = false;
        } catch (SQLException | RuntimeException e) {
            if (!failed) {
                LOG.warn("The database file could not be made smaller", e);
            }
            failed = true;
        }
    }

    private void work(ConnectionPool pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            gather(store(connection));
        }
    }

    /** Returns the store below a connection to H2. */
    static MVStore store(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    private void gather(MVStore store) {
        if (store.getCurrentVersion() != version) {
            changed = System.nanoTime();
        }
        if (System.nanoTime() - changed < REST.toNanos() && store.getFileStore() instanceof RandomAccessStore file) {
            store.compact(IN_USE, AT_ONCE);
            file.compactMoveChunks(IN_USE, AT_ONCE, store);
            version = store.getCurrentVersion();
        }
    }
}
