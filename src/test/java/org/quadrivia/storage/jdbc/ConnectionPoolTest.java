package org.quadrivia.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionPoolTest {
    private static final int MANY = 150;
    private static final Duration LONG = Duration.ofMillis(250);

    @TempDir
    private Path data;

    /** More than a pool gives at once, and each for longer than it waits for a connection from the database. */
    @Test
    void waitingForAConnectionSucceeds() throws Exception {
        try (ConnectionPool pool = new ConnectionPool(DatabaseAddress.h2(data), Duration.ofMinutes(30));
                ExecutorService people = Executors.newFixedThreadPool(MANY)) {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                all.add(people.submit(() -> use(pool)));
            }

            List<String> came = new ArrayList<>();
            for (Future<String> one : all) {
                came.add(one.get());
            }
            assertThat(came).containsOnly("served");
        }
    }

    private static String use(ConnectionPool pool) throws InterruptedException {
        try (Connection connection = pool.getConnection()) {
            Thread.sleep(LONG);
            return connection.isClosed() ? "closed" : "served";
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
