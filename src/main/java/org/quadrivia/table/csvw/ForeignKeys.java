package org.quadrivia.table.csvw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks that the keys by which tables refer to each other name tables and columns that there are. */
final class ForeignKeys {
    private ForeignKeys() {}

    static void check(GroupSpec group, Map<String, @Nullable Object> json, Function<String, String> resolved) {
        List<Map<?, ?>> tables = new ArrayList<>();
        if (json.get("tables") instanceof List<?> list) {
            list.forEach(one -> {
                if (one instanceof Map<?, ?> table) {
                    tables.add(table);
                }
            });
        } else {
            tables.add(json);
        }
        for (int i = 0; i < tables.size() && i < group.tables().size(); i++) {
            Object said = tables.get(i).get("tableSchema");
            if (!(said instanceof Map<?, ?> schema) || !(schema.get("foreignKeys") instanceof List<?> keys)) {
                continue;
            }
            TableSpec from = group.tables().get(i);
            keys.stream()
                    .filter(Map.class::isInstance)
                    .forEach(key -> check((Map<?, ?>) key, from, group, tables, resolved));
        }
    }

    private static void check(
            Map<?, ?> key, TableSpec from, GroupSpec group, List<Map<?, ?>> tables, Function<String, String> resolved) {
        only(key, Set.of("columnReference", "reference"));
        requireColumns(key.get("columnReference"), from);
        if (!(key.get("reference") instanceof Map<?, ?> reference)) {
            throw new MetadataInvalid("a foreign key needs its reference");
        }
        only(reference, Set.of("resource", "schemaReference", "columnReference"));
        TableSpec to = null;
        for (int i = 0; i < group.tables().size() && to == null; i++) {
            boolean byUrl = reference.get("resource") instanceof String url
                    && group.tables().get(i).url().equals(resolved.apply(url));
            boolean bySchema = reference.get("schemaReference") instanceof String id
                    && schemaIs(tables.get(i).get("tableSchema"), resolved.apply(id), resolved);
            to = byUrl || bySchema ? group.tables().get(i) : null;
        }
        if (to == null) {
            throw new MetadataInvalid("a foreign key refers to no table of the group: " + reference);
        }
        requireColumns(reference.get("columnReference"), to);
    }

    private static boolean schemaIs(@Nullable Object schema, String id, Function<String, String> resolved) {
        return schema instanceof String address && resolved.apply(address).equals(id)
                || schema instanceof Map<?, ?> map
                        && map.get("@id") instanceof String own
                        && resolved.apply(own).equals(id);
    }

    private static void requireColumns(@Nullable Object said, TableSpec table) {
        List<?> names = said instanceof List<?> list ? list : said == null ? List.of() : List.of(said);
        boolean known = !names.isEmpty()
                && names.stream()
                        .allMatch(name -> table.columns().stream()
                                .anyMatch(column ->
                                        column.named() && column.name().equals(name)));
        if (!known) {
            throw new MetadataInvalid("a foreign key names a column that is not there: " + said);
        }
    }

    private static void only(Map<?, ?> map, Set<String> allowed) {
        map.keySet().stream()
                .filter(name -> !allowed.contains(String.valueOf(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new MetadataInvalid("a foreign key has no property " + name);
                });
    }
}
