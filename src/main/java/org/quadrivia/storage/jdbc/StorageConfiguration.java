package org.quadrivia.storage.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.DataFolder;
import org.quadrivia.storage.Storage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/** The one database. Whoever gets hold of a connection finds the tables as this version wants them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStorage
class StorageConfiguration {
    private static final int CONNECTIONS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The folder comes first: a database file in a folder that another process holds is never opened. */
    @Bean
    HikariDataSource dataSource(Environment settings, DataFolder folder) {
        DatabaseAddress address = DatabaseAddress.of(settings, folder);
        HikariDataSource pool = Connecting.to(address, () -> new HikariDataSource(pool(address)));
        try {
            new Migrations(address, pool, folder.path().resolve("backups"), Clock.systemUTC()).run();
            return pool;
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    @Bean
    Storage storage(PlatformTransactionManager transactions, HikariDataSource pool) {
        return new JdbcStorage(transactions, () -> pool.getHikariPoolMXBean().softEvictConnections());
    }

    static HikariConfig pool(DatabaseAddress address) {
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
        return config;
    }
}
