package org.quadrivia.storage.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.Messages;
import org.quadrivia.backup.BackupFile;
import org.quadrivia.backup.BackupPart;
import org.quadrivia.backup.BackupUnusable;
import org.quadrivia.backup.Manifest;
import org.quadrivia.storage.DataFolder;
import org.springframework.core.env.Environment;

/** The database of people's data while no server uses it, for making backups and for restoring them. */
public final class PeopleStore {
    private final DatabaseAddress address;
    private final Migrations migrations;
    private final DatabaseFile file;

    private PeopleStore(DatabaseAddress address, Path data) {
        this.address = address;
        this.migrations = new Migrations(address, data);
        this.file = new DatabaseFile(data, Clock.systemUTC());
    }

    /** Returns the database that the settings name, for a folder that this process holds. */
    public static PeopleStore of(Environment settings, DataFolder folder) {
        return new PeopleStore(DatabaseAddress.of(settings, folder), folder.path());
    }

    /** Returns the database file in a folder that nobody else uses. */
    public static PeopleStore inFolder(Path folder) {
        return new PeopleStore(DatabaseAddress.h2(folder), folder);
    }

    /** Returns whether the database is a file in the data folder rather than on a server. */
    public boolean isFile() {
        return address.isH2();
    }

    /** Returns whether no table has a row, or there are no tables. */
    public boolean isEmpty() {
        if (isFile() && !file.exists()) {
            return true;
        }
        migrations.adopt();
        return ConnectionFailures.to(address, () -> {
            try (Connection connection = address.source().getConnection()) {
                for (DatabaseTable table : DatabaseTable.all(connection)) {
                    if (hasRows(connection, table)) {
                        return false;
                    }
                }
                return true;
            } catch (SQLException e) {
                throw PeopleBackup.failure(e);
            }
        });
    }

    public BackupPart backup() {
        return new PeopleBackup(() -> {
            migrations.adopt();
            return address.source();
        });
    }

    /**
     * Replaces the contents of the database with those of the file in one transaction, which is verified before it is
     * committed. The tables get the version that the file has; the next start of a server migrates them from there.
     *
     * @throws BackupUnusable if the file has no part with people's data, a section of it is damaged, or the rows differ from
     *     those in the file afterwards; nothing is changed then but possibly the version of the tables
     * @throws org.quadrivia.storage.DataFolderUnusable if this program does not know that version, the file's tables have
     *     other columns, or the database fails; nothing is changed then but possibly the version of the tables
     */
    public void bring(BackupFile file) {
        Manifest.Part part = file.manifest()
                .part(PeopleBackup.NAME)
                .orElseThrow(() -> new BackupUnusable(Messages.text("backup.part", PeopleBackup.NAME)));
        ConnectionFailures.to(address, () -> {
            migrations.to(part.about(PeopleBackup.SCHEMA));
            try (Connection connection = address.source().getConnection()) {
                connection.setAutoCommit(false);
                fill(connection, file, part);
                connection.commit();
            } catch (SQLException e) {
                throw PeopleBackup.failure(e);
            }
            return true;
        });
    }

    private static void fill(Connection connection, BackupFile file, Manifest.Part part) throws SQLException {
        List<DatabaseTable> tables = DatabaseTable.all(connection);
        try (Statement statement = connection.createStatement()) {
            for (DatabaseTable table : tables.reversed()) {
                statement.executeUpdate("delete from " + table.name());
            }
        }
        for (DatabaseTable table : tables) {
            if (part.sections().stream().anyMatch(section -> section.name().equals(table.name()))) {
                new RowWriter(connection, table).write(file, part.name());
            }
        }
        Optional<String> other = Manifest.difference(part, Manifest.of(new Open(connection)));
        if (other.isPresent()) {
            connection.rollback();
            throw new BackupUnusable(Messages.text("backup.different", other.get()));
        }
    }

    private static boolean hasRows(Connection connection, DatabaseTable table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select 1 from " + table.name() + " fetch first 1 row only")) {
            return rows.next();
        }
    }

    /** What the transaction of a connection sees. */
    private record Open(Connection connection) implements BackupPart, BackupPart.Frozen {
        @Override
        public String name() {
            return PeopleBackup.NAME;
        }

        @Override
        public Frozen freeze() {
            return this;
        }

        @Override
        public Map<String, String> about() {
            return Map.of();
        }

        @Override
        public List<Section> sections() {
            try {
                return new ArrayList<>(PeopleBackup.sections(connection));
            } catch (SQLException e) {
                throw PeopleBackup.failure(e);
            }
        }

        @Override
        public void close() {
            // The transaction is not over yet
        }
    }
}
