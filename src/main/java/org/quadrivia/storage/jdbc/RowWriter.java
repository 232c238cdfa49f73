package org.quadrivia.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.quadrivia.backup.BackupFile;

/** Writes rows from a backup file into a table. */
record RowWriter(Connection connection, DatabaseTable table) {
    private static final int AT_ONCE = 200;

    void write(BackupFile file, String part) throws SQLException {
        String sql = "insert into %s (%s) values (%s)".formatted(table.name(), table.list(), table.marks());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int[] waiting = {0};
            file.lines(part, table.name(), line -> {
                try {
                    add(statement, PeopleBackup.values(line));
                    if (++waiting[0] % AT_ONCE == 0) {
                        statement.executeBatch();
                    }
                } catch (SQLException e) {
                    throw PeopleBackup.failure(e);
                }
            });
            statement.executeBatch();
        }
        for (String column : table.generated()) {
            count(column);
        }
    }

    private void add(PreparedStatement statement, List<String> values) throws SQLException {
        if (values.size() != table.columns().size()) {
            throw new SQLException(table.name() + " has other columns");
        }
        for (int i = 0; i < values.size(); i++) {
            table.columns().get(i).kind().write(statement, i + 1, values.get(i));
        }
        statement.addBatch();
    }

    /** Makes the database continue numbering after the highest existing value. */
    private void count(String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select coalesce(max(%s), 0) + 1 from %s".formatted(column, table.name()))) {
            rows.next();
            long next = rows.getLong(1);
            connection
                    .createStatement()
                    .execute("alter table %s alter column %s restart with %d".formatted(table.name(), column, next));
        }
    }
}
