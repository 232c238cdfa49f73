package org.quadrivia.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

/**
 * The connections that the server works with. Who wants one waits for long where all are in use, but not where none can be had
 * from the database.
 */
final class PeoplePool extends HikariDataSource {
    private static final int CONNECTIONS = 10;
    private static final Duration FOR_ONE_IN_USE = Duration.ofSeconds(10);
    private static final Duration FOR_THE_DATABASE = Duration.ofSeconds(2);
    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(30);

    /** @param lifetime how long a connection may live */
    PeoplePool(DatabaseAddress address, Duration lifetime) {
        super(settings(address, lifetime));
        if (lifetime.compareTo(SHORTEST_LIFE) < 0) {
            // The configuration refuses so little, the open pool does not
            setMaxLifetime(lifetime.toMillis());
            forgetConnections();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        long until = System.nanoTime() + FOR_ONE_IN_USE.toNanos();
        while (true) {
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException e) {
                if (!areAllThere() || System.nanoTime() > until) {
                    throw e;
                }
            }
        }
    }

    /** They are in use, then, even where one has been given back just now: those that do not answer are closed. */
    private boolean areAllThere() {
        return !isClosed() && getHikariPoolMXBean().getTotalConnections() == CONNECTIONS;
    }

    /** Those in use are closed when they are given back. */
    void forgetConnections() {
        if (!isClosed()) {
            getHikariPoolMXBean().softEvictConnections();
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
        address.patience().forEach((name, value) -> config.addDataSourceProperty(String.valueOf(name), value));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(FOR_THE_DATABASE.toMillis());
        config.setValidationTimeout(FOR_THE_DATABASE.toMillis());
        config.setMaxLifetime(Math.max(lifetime.toMillis(), SHORTEST_LIFE.toMillis()));
        return config;
    }
}
