package org.quadrivia.storage.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.quadrivia.backup.BackupPart;
import org.springframework.jdbc.UncategorizedSQLException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables of people's data, row by row, as seen by a transaction that begins when they are frozen. The format is the same
 * for every database, so one database can take what another wrote.
 */
final class PeopleBackup implements BackupPart {
    static final String NAME = "people";
    /** What a restore must know about the whole: the version of the tables. */
    static final String SCHEMA = "schema";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_ONCE = 500;

    private final Supplier<? extends DataSource> database;

    /** @param database called when a backup is made */
    PeopleBackup(Supplier<? extends DataSource> database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Frozen freeze() {
        try {
            Connection connection = database.get().getConnection();
            try {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(
                        DatabaseAddress.isH2(connection)
                                ? Connection.TRANSACTION_SERIALIZABLE
                                : Connection.TRANSACTION_REPEATABLE_READ);
                return new Snapshot(connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Returns the sections that a connection sees. The connection is not closed. */
    static List<Section> sections(Connection connection) throws SQLException {
        List<Section> sections = new ArrayList<>();
        for (DatabaseTable table : DatabaseTable.all(connection)) {
            sections.add(new Rows(connection, table));
        }
        return sections;
    }

    /** Returns the values in a line of a section. */
    static List<String> values(String line) {
        return JSON.readValue(line, new TypeReference<>() {});
    }

    static UncategorizedSQLException failure(SQLException e) {
        return new UncategorizedSQLException("backup", null, e);
    }

    /** Returns the version of the tables. This first query also fixes what the transaction sees. */
    private static String version(Connection connection) throws SQLException {
        String sql = "select \"version\" from \"%s\" where \"success\" = true order by \"installed_rank\" desc"
                .formatted(DatabaseTable.HISTORY);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                if (rows.getString(1) != null) {
                    return rows.getString(1);
                }
            }
            return "";
        }
    }

    private static final class Snapshot implements Frozen {
        private final Connection connection;
        private final String version;
        private final List<Section> sections;

        Snapshot(Connection connection) throws SQLException {
            this.connection = connection;
            this.version = version(connection);
            this.sections = PeopleBackup.sections(connection);
        }

        @Override
        public Map<String, String> about() {
            return Map.of(SCHEMA, version);
        }

        @Override
        public List<Section> sections() {
            return sections;
        }

        @Override
        public void close() {
            try (connection) {
                connection.rollback();
            } catch (SQLException e) {
                throw failure(e);
            }
        }
    }

    /** The rows of a table. Each is an array of strings, sorted by the names of the columns. */
    private record Rows(Connection connection, DatabaseTable table) implements Section {
        @Override
        public String name() {
            return table.name();
        }

        @Override
        public Map<String, String> about() {
            return Map.of("columns", table.list());
        }

        @Override
        public void lines(Consumer<String> to) {
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(AT_ONCE);
                try (ResultSet rows =
                        statement.executeQuery("select %s from %s".formatted(table.list(), table.name()))) {
                    while (rows.next()) {
                        to.accept(line(rows));
                    }
                }
            } catch (SQLException e) {
                throw failure(e);
            }
        }

        private String line(ResultSet row) throws SQLException {
            List<@Nullable String> values = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                values.add(table.columns().get(i).kind().read(row, i + 1));
            }
            return JSON.writeValueAsString(values);
        }
    }
}
