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
 * Brings the tables to a version by running the migrations in {@code db/migration} in order, each once. It uses connections of
 * its own and leaves none of them open, because H2 may tie what a connection creates to that connection. An H2 file is
 * upgraded as {@link DatabaseFile} describes. For PostgreSQL, the operator is responsible for backups.
 */
final class Migrations {
    static final String PLACE = "classpath:db/migration";
    private static final String NEWEST = "latest";

    private final DatabaseAddress address;
    private final DatabaseFile file;
    private final String[] places;

    /** @param data the data folder, which contains the file of H2 */
    Migrations(DatabaseAddress address, Path data) {
        this(address, data, Clock.systemUTC(), PLACE);
    }

    Migrations(DatabaseAddress address, Path data, Clock clock, String... places) {
        this.address = address;
        this.file = new DatabaseFile(data, clock);
        this.places = places.clone();
    }

    /**
     * Migrates to the version of this program.
     *
     * @throws org.quadrivia.storage.DataFolderUnusable if that fails, with a message of one line; the database of a newer
     *     version is left alone
     */
    void run() {
        to(NEWEST);
    }

    /**
     * Migrates to the given version, so that rows written by it can be restored.
     *
     * @throws org.quadrivia.storage.DataFolderUnusable if that fails, or if this program does not know the version
     */
    void to(String version) {
        if (!address.isH2()) {
            ConnectionFailures.to(address, () -> migrate(address, version));
        } else if (!file.isCurrent() || ConnectionFailures.to(address, () -> isBehind(version))) {
            change(copy -> migrate(copy, version));
        }
    }

    /** Lets this program's H2 take over a file that another version of H2 wrote; the tables stay as they are. */
    void adopt() {
        if (address.isH2() && file.exists() && !file.isCurrent()) {
            change(copy -> current(at(copy, NEWEST).info()));
        }
    }

    private void change(Function<DatabaseAddress, Optional<String>> work) {
        ConnectionFailures.unchanged(address, () -> {
            file.change(work);
            return true;
        });
    }

    private boolean isBehind(String version) {
        refuse(at(address, NEWEST).info(), version);
        return at(address, version).info().pending().length > 0;
    }

    /** Migrates the tables and returns their earlier version; empty if there was none. */
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

    /**
     * Rejects versions that this program does not know. Flyway would ignore them, and an old program would write into new
     * tables.
     */
    private static void refuse(MigrationInfoService info, String version) {
        if (Stream.of(info.applied()).anyMatch(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS)
                || !version.equals(NEWEST)
                        && Stream.of(info.all())
                                .noneMatch(known -> version.equals(String.valueOf(known.getVersion())))) {
            throw new IllegalStateException(Messages.text("storage.newer"));
        }
    }
}
