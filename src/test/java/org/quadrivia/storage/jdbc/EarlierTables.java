package org.quadrivia.storage.jdbc;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Tables as an earlier version of this program made them in a data folder. */
public final class EarlierTables {
    private EarlierTables() {}

    /** Makes the tables of that version, and returns the database. */
    public static JdbcClient make(Path data, String version) {
        DatabaseAddress address = DatabaseAddress.h2(data);
        var database = new DriverManagerDataSource(address.url(), address.user(), address.password());
        Flyway.configure()
                .dataSource(database)
                .locations(Migrations.PLACE)
                .target(version)
                .load()
                .migrate();
        return JdbcClient.create(database);
    }
}
