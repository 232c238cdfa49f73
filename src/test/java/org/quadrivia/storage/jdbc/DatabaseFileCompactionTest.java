package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.storage.TestDatabase;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

class DatabaseFileCompactionTest {
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final int COMMITS = 2500;
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    private Path data;

    @Test
    void manyCommitsLeaveASmallFile() throws Exception {
        DatabaseAddress address = DatabaseAddress.h2(data);
        try (ConnectionPool pool = new ConnectionPool(address, Duration.ofMinutes(30));
                DatabaseFileCompaction upkeep = new DatabaseFileCompaction(true, () -> pool, () -> true, OFTEN)) {
            table(pool);
            commit(pool);
            assertThat(size()).isGreaterThan(30 * MEGABYTE);

            // Nothing is killed here: it need not wait until old chunks may be overwritten
            try (Connection connection = pool.getConnection()) {
                DatabaseFileCompaction.store(connection).setRetentionTime(0);
            }
            upkeep.start();
            await().atMost(Duration.ofSeconds(20)).until(() -> size() < 5 * MEGABYTE);
            commit(pool);
            await().atMost(Duration.ofSeconds(20)).until(() -> size() < 8 * MEGABYTE);

            assertThat(rows(pool)).isEqualTo(2L * COMMITS);
        }
    }

    /** Where space is used again at once, a process that is killed loses what it stored. */
    @Test
    void recentlyFreedPagesAreNotOverwritten() throws Exception {
        DatabaseAddress address = DatabaseAddress.h2(data);
        try (ConnectionPool pool = new ConnectionPool(address, Duration.ofMinutes(30));
                DatabaseFileCompaction upkeep = new DatabaseFileCompaction(true, () -> pool, () -> true, OFTEN)) {
            table(pool);
            upkeep.start();
            commit(pool);

            try (Connection connection = pool.getConnection()) {
                assertThat(DatabaseFileCompaction.store(connection).getRetentionTime())
                        .isGreaterThanOrEqualTo(45_000);
            }
            assertThat(size()).isGreaterThan(30 * MEGABYTE);
        }
    }

    /** Nobody asks for it, and beans are made when somebody does. */
    @Test
    void theApplicationStartsTheUpkeep() throws IOException {
        try (ConfigurableApplicationContext context = TestDatabase.h2().open()) {
            assertThat(context.getBeanFactory().containsSingleton("fileUpkeep")).isTrue();
            await().until(() -> Thread.getAllStackTraces().keySet().stream()
                    .anyMatch(thread -> thread.getName().equals("database-upkeep")));
        }
    }

    /** A run in which the database is closed would log a warning. */
    @Test
    void theUpkeepStopsBeforeTheDatabaseIsClosed() throws IOException {
        AtomicBoolean worked = new AtomicBoolean(true);
        try (ConfigurableApplicationContext context = TestDatabase.h2().open()) {
            SmartLifecycle upkeep = context.getBean("fileUpkeep", SmartLifecycle.class);
            assertThat(upkeep.isRunning()).isTrue();
            // What is registered last is closed first
            ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                    .registerDisposableBean("first to be closed", () -> worked.set(upkeep.isRunning()));
        }
        assertThat(worked).isFalse();
    }

    private static void table(ConnectionPool pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table note (id bigint primary key, who varchar(40), words varchar(400))");
            statement.execute("create index note_who on note (who)");
            statement.execute("create index note_words on note (words)");
        }
    }

    private static void commit(ConnectionPool pool) throws SQLException {
        long from = rows(pool);
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into note values (?, ?, ?)")) {
            for (long id = from; id < from + COMMITS; id++) {
                insert.setLong(1, id);
                insert.setString(2, "person " + id % 97);
                insert.setString(3, id * 7919 % 10_007 + "x".repeat(200));
                insert.executeUpdate();
            }
        }
    }

    private static long rows(ConnectionPool pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from note")) {
            count.next();
            return count.getLong(1);
        }
    }

    private long size() throws IOException {
        return Files.size(data.resolve("people").resolve("people.mv.db"));
    }
}
