package org.quadrivia.storage.jdbc;

import java.time.Duration;
import org.quadrivia.backup.BackupPart;
import org.quadrivia.storage.ConditionalOnStorage;
import org.quadrivia.storage.DataFolder;
import org.quadrivia.storage.Storage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** Provides the one database. Once a bean gets a connection, the tables already have the version of this program. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStorage
class StorageConfiguration {
    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration UPKEEP = Duration.ofSeconds(5);

    /** Depends on the folder, so that a database file in a folder that another process holds is never opened. */
    @Bean
    BackgroundOpening opening(Environment settings, DataFolder folder) {
        return new BackgroundOpening(
                DatabaseAddress.of(settings, folder),
                folder.path(),
                settings.getProperty("quadrivia.database.connection-lifetime", Duration.class, LIFETIME));
    }

    /** Begins opening the database before any other bean is created. */
    @Bean
    static BeanFactoryPostProcessor openingBegins() {
        return factory -> factory.getBean(BackgroundOpening.class);
    }

    @Bean
    ConnectionPool dataSource(BackgroundOpening opening) {
        return opening.database();
    }

    /** Is frozen first, because it refers to revisions of knowledge bases. */
    @Bean
    @Order(1)
    BackupPart peopleBackup(BackgroundOpening opening) {
        return new PeopleBackup(opening::database);
    }

    @Bean
    DatabaseWatch databaseWatch(Environment settings, DataFolder folder, ConnectionPool pool) {
        DatabaseAddress address = DatabaseAddress.of(settings, folder).existing();
        DriverManagerDataSource source = address.source();
        source.setConnectionProperties(address.patience());
        return new DatabaseWatch(
                source, address.place(), settings.getProperty("quadrivia.database.look", Duration.class, LOOK), pool);
    }

    /** Made at the start, since nobody asks for it; it waits neither for the database nor for who watches it. */
    @Bean
    @Lazy(false)
    DatabaseFileCompaction fileUpkeep(
            Environment settings,
            DataFolder folder,
            ObjectProvider<ConnectionPool> pool,
            ObjectProvider<DatabaseWatch> watch) {
        boolean h2 = DatabaseAddress.of(settings, folder).isH2();
        return new DatabaseFileCompaction(
                h2, pool::getObject, () -> watch.getObject().stores(), UPKEEP);
    }

    @Bean
    Storage storage(PlatformTransactionManager transactions, DatabaseWatch watch, ConnectionPool pool) {
        return new JdbcStorage(transactions, watch, pool::forgetConnections);
    }

    /** Is down as long as answers cannot be stored. */
    @Bean
    HealthIndicator storageHealthIndicator(DatabaseWatch watch) {
        return () -> watch.state() == DatabaseWatch.State.STORES
                ? Health.up().build()
                : Health.down().build();
    }
}
