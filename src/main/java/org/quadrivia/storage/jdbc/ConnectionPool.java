package org.quadrivia.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

/**
 * The connections that the server works with. A caller waits long for a connection if all are in use, but only briefly if the
 * database does not give any.
 */
final class ConnectionPool extends HikariDataSource {
    private static final int CONNECTIONS = 10;
    private static final Duration FOR_ONE_IN_USE = Duration.ofSeconds(10);
    private static final Duration FOR_THE_DATABASE = Duration.ofSeconds(2);
    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(30);

    /** @param lifetime how long a connection may live */
    ConnectionPool(DatabaseAddress address, Duration lifetime) {
        super(settings(address, lifetime));
        if (lifetime.compareTo(SHORTEST_LIFE) < 0) {
            // The configuration rejects a lifetime this short, but the open pool accepts it
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

    /**
     * Returns whether the pool has all its connections. If so, they are merely in use, even if one has just been returned,
     * because connections that do not answer are closed.
     */
    private boolean areAllThere() {
        return !isClosed() && getHikariPoolMXBean().getTotalConnections() == CONNECTIONS;
    }

    /** Closes all connections; those in use are closed when they are returned. */
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
