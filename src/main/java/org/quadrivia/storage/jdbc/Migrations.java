package org.quadrivia.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.quadrivia.Messages;

/**
 * Brings the tables to a version: {@code db/migration} in order, each once. It does so on connections of its own and leaves
 * none of them open, since H2 may tie what a connection made to that connection. A file is upgraded as {@link DatabaseFile}
 * says; of PostgreSQL its operator keeps the copies.
 */
final class Migrations {
    static final String PLACE = "classpath:db/migration";
    private static final String NEWEST = "latest";

    private final DatabaseAddress address;
    private final DatabaseFile file;
    private final String[] places;

    /** @param data the data folder, where a file of H2 is */
    Migrations(DatabaseAddress address, Path data) {
        this(address, data, Clock.systemUTC(), PLACE);
    }

    Migrations(DatabaseAddress address, Path data, Clock clock, String... places) {
        this.address = address;
        this.file = new DatabaseFile(data, clock);
        this.places = places.clone();
    }

    /**
     * To the version of this program.
     *
     * @throws org.quadrivia.storage.DataFolderUnusable where it can't be, in one line; a newer version's database is left alone
     */
    void run() {
        to(NEWEST);
    }

    /**
     * To that version, for rows that it wrote.
     *
     * @throws org.quadrivia.storage.DataFolderUnusable where it can't be, or this program does not know that version
     */
    void to(String version) {
        if (!address.isH2()) {
            Connecting.to(address, () -> migrate(address, version));
        } else if (!file.isCurrent() || Connecting.to(address, () -> isBehind(version))) {
            change(copy -> migrate(copy, version));
        }
    }

    /** Lets the H2 of this program take over a file that another one wrote; its tables stay as they are. */
    void adopt() {
        if (address.isH2() && file.exists() && !file.isCurrent()) {
            change(copy -> current(at(copy, NEWEST).info()));
        }
    }

    private void change(Function<DatabaseAddress, Optional<String>> work) {
        Connecting.unchanged(address, () -> {
            file.change(work);
            return true;
        });
    }

    private boolean isBehind(String version) {
        refuse(at(address, NEWEST).info(), version);
        return at(address, version).info().pending().length > 0;
    }

    /** Returns the version before. */
    private Optional<String> migrate(DatabaseAddress where, String version) {
        try (Connection keptOpen = where.source().getConnection()) {
            MigrationInfoService info = at(where, NEWEST).info();
            refuse(info, version);
            at(where, version).migrate();
            return current(info);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Flyway at(DatabaseAddress where, String version) {
        return Flyway.configure()
                .dataSource(where.source())
                .locations(places)
                .validateMigrationNaming(true)
                .target(version)
                .load();
    }

    private static Optional<String> current(MigrationInfoService info) {
        return Optional.ofNullable(info.current())
                .map(MigrationInfo::getVersion)
                .map(String::valueOf);
    }

    /** Flyway would take no notice of what it does not know, and an old program would write into new tables. */
    private static void refuse(MigrationInfoService info, String version) {
        if (Stream.of(info.applied()).anyMatch(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS)
                || !version.equals(NEWEST)
                        && Stream.of(info.all())
                                .noneMatch(known -> version.equals(String.valueOf(known.getVersion())))) {
            throw new IllegalStateException(Messages.text("storage.newer"));
        }
    }
}
