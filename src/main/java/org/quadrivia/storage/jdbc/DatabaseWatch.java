package org.quadrivia.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.quadrivia.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the database can be read and whether it can be written. It learns this from the reads and writes of other
 * classes, and from a row that it writes and deletes itself. It writes this row when somebody asks for the state, at most once
 * every {@link #FRESH}, and repeatedly while the database is unavailable. Each change of state is logged. Thread-safe.
 */
final class DatabaseWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    /** How long the result of a look is valid, however many callers ask. */
    private static final Duration FRESH = Duration.ofSeconds(3);

    private static final Duration DEADLINE = Duration.ofSeconds(2);
    /** How long a failed write counts although this class's own writes succeed: they may go to another table. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    /** What the database can do. */
    enum State {
        /** It stores and can be read. */
        STORES,
        /** It can be read, but there is no room to write. */
        FULL,
        /** It can be read, as far as is known, but the last write failed. */
        REFUSES,
        /** It does not answer. */
        AWAY
    }

    private final DataSource database;
    private final String place;
    private final Duration between;
    private final ConnectionPool pool;
    private final ScheduledExecutorService looking;
    private State state = State.STORES;
    private long refusedAt;
    private @Nullable Future<?> look;
    private long lookedAt;

    /**
     * @param database gives connections that nobody else uses
     * @param place what to call the database in the log
     * @param between how long to wait between looks while the database is away
     * @param pool the connections that everybody else uses. They may have the same failure, and the database counts as back
     *     only once the pool can connect again
     */
    DatabaseWatch(DataSource database, String place, Duration between, ConnectionPool pool) {
        this.database = database;
        this.place = place;
        this.between = between;
        this.pool = pool;
        var threads = new ScheduledThreadPoolExecutor(
                1, work -> Thread.ofPlatform().name("database-watch").daemon().unstarted(work));
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.looking = threads;
    }

    /** Returns whether calls to the database are pointless at the moment. */
    synchronized boolean isAway() {
        return state == State.AWAY;
    }

    /** Returns whether the database stored what it was last given, as far as is known. */
    synchronized boolean stores() {
        return state == State.STORES;
    }

    /**
     * Returns the state after a look at the database, unless the last look was a moment ago. It returns after two seconds at
     * most: {@link State#REFUSES} if the look takes longer.
     */
    State state() {
        Future<?> current = look();
        try {
            if (current != null) {
                current.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
            }
            synchronized (this) {
                return state;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return State.REFUSES;
        } catch (TimeoutException tooLate) {
            return State.REFUSES;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reports that somebody's work was stored. */
    synchronized void stored() {
        become(State.STORES, null);
    }

    /** Reports that somebody's work failed because of the database. */
    synchronized void failed(StorageFailure failure, boolean writing) {
        if (writing && state != State.AWAY) {
            refusedAt = System.nanoTime();
            become(failure.kind() == StorageFailure.Kind.FULL ? State.FULL : State.REFUSES, failure);
        }
        if (failure.kind() != StorageFailure.Kind.FULL && !isLooking() && state != State.AWAY) {
            begin();
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }

    private synchronized @Nullable Future<?> look() {
        boolean fresh = lookedAt != 0 && System.nanoTime() - lookedAt < FRESH.toNanos();
        if (!fresh && !isLooking()) {
            begin();
        }
        return look;
    }

    private boolean isLooking() {
        return look != null && !look.isDone();
    }

    private void begin() {
        if (!looking.isShutdown()) {
            look = looking.submit(this::lookNow);
        }
    }

    private void lookNow() {
        Exception failure = null;
        State found = State.AWAY;
        try (Connection connection = database.getConnection()) {
            if (isAway()) {
                pool.getConnection().close();
            }
            found = State.REFUSES;
            write(connection);
            found = State.STORES;
        } catch (SQLException | RuntimeException e) {
            failure = e;
            found = DatabaseFailures.saysFull(e) ? State.FULL : found;
            pool.forgetConnections();
        }
        found(found, failure);
    }

    private synchronized void found(State found, @Nullable Exception why) {
        lookedAt = System.nanoTime();
        boolean counts = found != State.STORES || state != State.REFUSES || lookedAt - refusedAt > REMEMBERED.toNanos();
        if (counts) {
            become(found, why);
        }
        if (state == State.AWAY && !looking.isShutdown()) {
            looking.schedule(this::lookNow, between.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void become(State next, @Nullable Exception why) {
        if (next == state) {
            return;
        }
        state = next;
        switch (next) {
            case STORES -> LOG.warn("The database {} stores again", place);
            case FULL -> LOG.error("The database {} has no room left: nothing is stored until there is", place, why);
            case REFUSES -> LOG.error("The database {} did not store what it was given", place, why);
            case AWAY ->
                LOG.error("The database {} does not answer: nothing is read or stored until it does", place, why);
        }
    }

    /** Writes and deletes a row, leaving nothing behind. */
    private static void write(Connection connection) throws SQLException {
        String name = "probe-" + UUID.randomUUID();
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into setting (setting_name, setting_value) values (?, '')");
                PreparedStatement delete = connection.prepareStatement("delete from setting where setting_name = ?")) {
            for (PreparedStatement statement : new PreparedStatement[] {insert, delete}) {
                statement.setQueryTimeout((int) DEADLINE.toSeconds());
                statement.setString(1, name);
                statement.executeUpdate();
            }
        }
        connection.commit();
    }
}
