package org.quadrivia.storage.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.quadrivia.Messages;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings the tables to the version of this program: {@code db/migration} in order, each once. A database file that an earlier
 * version wrote is copied first; of PostgreSQL its operator keeps the copies.
 */
final class Migrations {
    static final String PLACE = "classpath:db/migration";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final DatabaseAddress address;
    private final DataSource database;
    private final Path backups;
    private final Clock clock;
    private final String[] places;

    Migrations(DatabaseAddress address, DataSource database, Path backups, Clock clock) {
        this(address, database, backups, clock, PLACE);
    }

    Migrations(DatabaseAddress address, DataSource database, Path backups, Clock clock, String... places) {
        this.address = address;
        this.database = database;
        this.backups = backups;
        this.clock = clock;
        this.places = places.clone();
    }

    /** @throws org.quadrivia.storage.DataFolderUnusable where it can't be, in one line; a newer version's database is left alone */
    void run() {
        Connecting.to(address, () -> {
            Flyway flyway = Flyway.configure()
                    .dataSource(database)
                    .locations(places)
                    .validateMigrationNaming(true)
                    .load();
            MigrationInfoService info = flyway.info();
            refuseNewer(info);
            MigrationInfo current = info.current();
            if (current != null && info.pending().length > 0 && address.isH2()) {
                copy(String.valueOf(current.getVersion()));
            }
            return flyway.migrate();
        });
    }

    /** Flyway would take no notice of what it does not know, and an old program would write into new tables. */
    private static void refuseNewer(MigrationInfoService info) {
        if (Stream.of(info.applied()).anyMatch(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS)) {
            throw new IllegalStateException(Messages.text("storage.newer"));
        }
    }

    private void copy(String version) {
        try {
            Files.createDirectories(backups);
            Path file = backups.resolve("people-%s-v%s.zip".formatted(TIME.format(clock.instant()), version));
            new JdbcTemplate(database).update("BACKUP TO ?", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
