package org.quadrivia.storage.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One of our tables, as the database describes it.
 *
 * @param name in lower case
 * @param columns sorted by name
 * @param generated columns whose values the database generates by counting (auto-increment)
 * @param needs tables that must be filled before this one
 */
record DatabaseTable(String name, List<Column> columns, Set<String> generated, Set<String> needs) {
    record Column(String name, ColumnKind kind) {}

    /** Flyway's table, which Flyway creates and fills by itself. */
    static final String HISTORY = "flyway_schema_history";

    DatabaseTable {
        columns = List.copyOf(columns);
        generated = Set.copyOf(generated);
        needs = Set.copyOf(needs);
    }

    /** Returns all our tables, each after those it refers to. */
    static List<DatabaseTable> all(Connection database) throws SQLException {
        DatabaseMetaData meta = database.getMetaData();
        Map<String, DatabaseTable> tables = new TreeMap<>();
        try (ResultSet rows = meta.getTables(null, database.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String stored = rows.getString("TABLE_NAME");
                String name = lower(stored);
                if (!name.equals(HISTORY)) {
                    tables.put(name, read(meta, database.getSchema(), stored));
                }
            }
        }
        return sorted(tables);
    }

    /** Returns the names of the columns, separated by commas. */
    String list() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** Returns a question mark for each column, separated by commas. */
    String marks() {
        return columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    }

    private static DatabaseTable read(DatabaseMetaData meta, String schema, String stored) throws SQLException {
        List<Column> columns = new ArrayList<>();
        Set<String> generated = new HashSet<>();
        try (ResultSet rows = meta.getColumns(null, schema, stored, "%")) {
            while (rows.next()) {
                String name = lower(rows.getString("COLUMN_NAME"));
                columns.add(new Column(name, ColumnKind.of(rows.getString("TYPE_NAME"))));
                if (rows.getString("IS_AUTOINCREMENT").equals("YES")) {
                    generated.add(name);
                }
            }
        }
        columns.sort(Comparator.comparing(Column::name));
        return new DatabaseTable(lower(stored), columns, generated, needs(meta, schema, stored));
    }

    private static Set<String> needs(DatabaseMetaData meta, String schema, String stored) throws SQLException {
        Set<String> needs = new HashSet<>();
        try (ResultSet rows = meta.getImportedKeys(null, schema, stored)) {
            while (rows.next()) {
                needs.add(lower(rows.getString("PKTABLE_NAME")));
            }
        }
        needs.remove(lower(stored));
        return needs;
    }

    private static List<DatabaseTable> sorted(Map<String, DatabaseTable> tables) {
        Map<String, DatabaseTable> done = new LinkedHashMap<>();
        while (done.size() < tables.size()) {
            List<DatabaseTable> next = tables.values().stream()
                    .filter(table ->
                            !done.containsKey(table.name()) && done.keySet().containsAll(table.needs()))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables that refer to each other: " + tables.keySet());
            }
            next.forEach(table -> done.put(table.name(), table));
        }
        return List.copyOf(done.values());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
