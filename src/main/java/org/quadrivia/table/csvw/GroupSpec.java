package org.quadrivia.table.csvw;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group of tables: one metadata document. */
public record GroupSpec(
        @Nullable String id,
        List<TableSpec> tables,
        String lang,
        List<@Nullable Object> notes,
        Map<String, @Nullable Object> common) {
    public GroupSpec {
        tables = List.copyOf(tables);
    }

    /** Returns a group of one table about which it says nothing. */
    public static GroupSpec of(TableSpec table) {
        return new GroupSpec(null, List.of(table), table.lang(), List.of(), Map.of());
    }
}
