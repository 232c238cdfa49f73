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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the file of H2 small while it is open. Each commit appends the pages that it changed, some 30 KB for an answer. H2 has a
 * thread that gathers what is left of old chunks, but not with {@code WRITE_DELAY=0}. This class does the same as that thread, a
 * little at a time, since nobody stores anything meanwhile.
 *
 * <p>What is no longer needed is not overwritten for 45 seconds, as H2 has it: {@link MVStore#compactFile} drops this, and loses
 * what was stored when the process is killed.
 */
final class FileUpkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileUpkeep.class);

    /** What was needed last may be overwritten then, with something to spare. */
    private static final Duration REST = Duration.ofMinutes(2);
    /** In percent: chunks, and the file, are left alone where so much of them is in use. As H2's thread has it. */
    private static final int IN_USE = 90;
    /** How much is written again, and moved, at once; in bytes. */
    private static final int AT_ONCE = 4 << 20;

    private final Supplier<PeoplePool> database;
    private final BooleanSupplier possible;
    private final Duration every;
    private final ScheduledThreadPoolExecutor working = new ScheduledThreadPoolExecutor(
            1, work -> Thread.ofPlatform().name("database-upkeep").daemon().unstarted(work));
    private boolean failed;
    private long version;
    private long changed = System.nanoTime();

    /**
     * @param database of H2; asked for when there is something to do
     * @param possible whether anything can be stored just now
     * @param every how long it rests after a little work
     */
    FileUpkeep(Supplier<PeoplePool> database, BooleanSupplier possible, Duration every) {
        this.database = database;
        this.possible = possible;
        this.every = every;
    }

    /** From now on until it is closed. */
    void begin() {
        working.scheduleWithFixedDelay(this::work, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        working.close();
    }

    private void work() {
        try {
            PeoplePool pool = database.get();
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

    private void work(PeoplePool pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            gather(store(connection));
        }
    }

    /** What lies below that connection to H2. */
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
