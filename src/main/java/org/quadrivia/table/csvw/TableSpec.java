package org.quadrivia.table.csvw;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as metadata describes it.
 *
 * @param url where its text is; absolute if a base is known
 * @param columns those that are described; those of the text itself come before the virtual ones
 * @param primaryKey names of the columns that tell its rows apart
 * @param described whether there is metadata for it, so that its header rows name no columns
 * @param lang of its titles
 */
public record TableSpec(
        @Nullable String id,
        String url,
        Dialect dialect,
        List<ColumnSpec> columns,
        CellRules rules,
        List<String> primaryKey,
        List<String> rowTitles,
        boolean suppressOutput,
        boolean described,
        String lang,
        List<@Nullable Object> notes,
        Map<String, @Nullable Object> common) {
    public TableSpec {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        rowTitles = List.copyOf(rowTitles);
    }

    /** Returns a table of which nothing is known but where it is. */
    public static TableSpec bare(String url) {
        return new TableSpec(
                null,
                url,
                Dialect.DEFAULT,
                List.of(),
                CellRules.usual("und"),
                List.of(),
                List.of(),
                false,
                false,
                "und",
                List.of(),
                Map.of());
    }

    /** Returns the columns of the text itself. */
    public List<ColumnSpec> realColumns() {
        return columns.stream().filter(column -> !column.virtual()).toList();
    }

    public TableSpec withColumns(List<ColumnSpec> others) {
        return new TableSpec(
                id, url, dialect, others, rules, primaryKey, rowTitles, suppressOutput, described, lang, notes, common);
    }

    public TableSpec withDialect(Dialect other) {
        return new TableSpec(
                id, url, other, columns, rules, primaryKey, rowTitles, suppressOutput, described, lang, notes, common);
    }
}
