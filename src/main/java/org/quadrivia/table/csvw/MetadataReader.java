package org.quadrivia.table.csvw;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads metadata documents for tables. What can be mended by a default is told as a warning; what cannot is thrown. */
public final class MetadataReader {
    private static final String CONTEXT = "http://www.w3.org/ns/csvw";
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    private static final JsonMapper JSON = new JsonMapper();

    private final Function<String, Optional<String>> documents;
    private final Warnings warnings;
    private String base;
    private String lang = "und";

    /**
     * @param location where the document is; addresses in it are resolved against it
     * @param documents gives the text of another document by its address; empty if it is not to be had
     */
    public MetadataReader(String location, Function<String, Optional<String>> documents, Warnings warnings) {
        this.base = location;
        this.documents = documents;
        this.warnings = warnings;
    }

    /** @throws MetadataInvalid if the text is not JSON, or breaks a rule for which there is no default */
    public GroupSpec read(String text) {
        Map<String, @Nullable Object> json = object(text);
        context(json);
        Checked map = new Checked("metadata", json, warnings);
        map.raw("@context");
        GroupSpec group = json.containsKey("tables") || !json.containsKey("url") ? group(map) : ofOne(map);
        ForeignKeys.check(group, json, this::resolved);
        return group;
    }

    private static Map<String, @Nullable Object> object(String text) {
        try {
            @SuppressWarnings("unchecked")
            Map<String, @Nullable Object> json = JSON.readValue(text, LinkedHashMap.class);
            if (json == null) {
                throw new MetadataInvalid("the metadata is empty");
            }
            return json;
        } catch (JacksonException bad) {
            throw new MetadataInvalid("the metadata is not a JSON object: " + bad.getOriginalMessage());
        }
    }

    private void context(Map<String, @Nullable Object> json) {
        Object context = json.get("@context");
        if (context instanceof List<?> list && list.size() == 2 && list.get(1) instanceof Map<?, ?> more) {
            if (!CONTEXT.equals(list.get(0))
                    || more.isEmpty()
                    || more.keySet().stream()
                            .anyMatch(key -> !Set.of("@base", "@language").contains(key))) {
                throw new MetadataInvalid("@context holds more than @base and @language");
            }
            if (more.get("@base") instanceof String said) {
                base = resolved(said);
            }
            if (more.get("@language") instanceof String tag && CommonTerms.language(tag)) {
                lang = tag;
            } else if (more.containsKey("@language")) {
                warnings.add("@context: @language is no language: " + more.get("@language"));
            }
        } else if (!(CONTEXT.equals(context) || List.of(CONTEXT).equals(context))) {
            throw new MetadataInvalid("@context must be " + CONTEXT);
        }
    }

    private GroupSpec group(Checked map) {
        map.type("TableGroup");
        Object listed = map.raw("tables");
        if (!(listed instanceof List<?> list) || list.isEmpty()) {
            throw new MetadataInvalid("tables must be a list of at least one table");
        }
        CellRules rules = CellRules.usual("und").overridden(map);
        direction(map);
        Dialect dialect = dialect(map, Dialect.DEFAULT);
        Object schema = map.raw("tableSchema");
        transformations(map);
        String id = absoluteId(map);
        List<@Nullable Object> notes = notes(map);
        map.bool("suppressOutput", false);
        List<TableSpec> tables = new ArrayList<>();
        for (Object one : list) {
            if (one instanceof Map<?, ?> table) {
                tables.add(table(checked("table", table), rules, dialect, schema));
            } else {
                warnings.add("tables: not a table: " + one);
            }
        }
        if (tables.isEmpty()) {
            throw new MetadataInvalid("tables must be a list of at least one table");
        }
        return new GroupSpec(id, tables, lang, notes, map.others());
    }

    private GroupSpec ofOne(Checked map) {
        TableSpec table = table(map, CellRules.usual("und"), Dialect.DEFAULT, null);
        return new GroupSpec(null, List.of(table), lang, List.of(), Map.of());
    }

    private TableSpec table(Checked map, CellRules inherited, Dialect usual, @Nullable Object usualSchema) {
        map.type("Table");
        Object url = map.raw("url");
        if (!(url instanceof String address)) {
            throw new MetadataInvalid("a table needs its url");
        }
        String id = absoluteId(map);
        CellRules rules = inherited.overridden(map);
        direction(map);
        Dialect dialect = dialect(map, usual);
        transformations(map);
        boolean suppressed = map.bool("suppressOutput", false);
        List<@Nullable Object> notes = notes(map);
        Object said = map.has("tableSchema") ? map.raw("tableSchema") : usualSchema;
        map.raw("tableSchema");
        Schema schema = schema(said, rules);
        return new TableSpec(
                id,
                resolved(address),
                dialect,
                schema.columns(),
                schema.rules(),
                schema.primaryKey(),
                schema.rowTitles(),
                suppressed,
                true,
                lang,
                notes,
                map.others());
    }

    /** What a schema says. */
    private record Schema(List<ColumnSpec> columns, CellRules rules, List<String> primaryKey, List<String> rowTitles) {}

    private Schema schema(@Nullable Object said, CellRules inherited) {
        Optional<Map<String, @Nullable Object>> json = schema(said);
        if (json.isEmpty()) {
            return new Schema(List.of(), inherited, List.of(), List.of());
        }
        Checked map = new Checked("tableSchema", json.get(), warnings);
        map.type("Schema");
        map.id();
        map.raw("@context");
        foreignKeys(map);
        CellRules rules = inherited.overridden(map);
        List<ColumnSpec> columns = columns(map, rules);
        Schema read = new Schema(
                columns, rules, references(map, "primaryKey", columns), references(map, "rowTitles", columns));
        map.others();
        return read;
    }

    /** Returns a schema that is written where it is used or in a document of its own; empty if there is none. */
    private Optional<Map<String, @Nullable Object>> schema(@Nullable Object said) {
        if (said instanceof Map<?, ?> map) {
            return Optional.of(typed(map));
        }
        if (said instanceof String address) {
            Optional<String> text = documents.apply(resolved(address));
            if (text.isEmpty()) {
                warnings.add("tableSchema: there is nothing at " + address);
            }
            return text.map(MetadataReader::object);
        }
        if (said != null) {
            warnings.add("tableSchema cannot be " + said);
        }
        return Optional.empty();
    }

    private List<ColumnSpec> columns(Checked map, CellRules rules) {
        Object said = map.raw("columns");
        List<ColumnSpec> columns = new ArrayList<>();
        if (said == null) {
            return columns;
        }
        if (!(said instanceof List<?> list)) {
            map.warn("columns", said.toString());
            return columns;
        }
        Set<String> names = new HashSet<>();
        boolean virtual = false;
        for (Object one : list) {
            if (!(one instanceof Map<?, ?> described)) {
                warnings.add("columns: not a column: " + one);
                continue;
            }
            ColumnSpec column = new ColumnReader(lang).read(checked("column", described), rules, columns.size() + 1);
            if (!names.add(column.name())) {
                throw new MetadataInvalid("two columns have the name " + column.name());
            }
            if (virtual && !column.virtual()) {
                throw new MetadataInvalid("a virtual column stands before one of the table");
            }
            virtual = column.virtual();
            columns.add(column);
        }
        return columns;
    }

    private List<String> references(Checked map, String key, List<ColumnSpec> columns) {
        Object said = map.raw(key);
        List<?> list = said instanceof List<?> several ? several : said == null ? List.of() : List.of(said);
        List<String> names = new ArrayList<>();
        for (Object one : list) {
            if (one instanceof String name
                    && columns.stream().anyMatch(c -> c.named() && c.name().equals(name))) {
                names.add(name);
            } else {
                map.warn(key, String.valueOf(one));
                return List.of();
            }
        }
        return names;
    }

    private void foreignKeys(Checked map) {
        Object said = map.raw("foreignKeys");
        boolean fits =
                said == null || said instanceof List<?> list && list.stream().allMatch(Map.class::isInstance);
        if (!fits) {
            map.warn("foreignKeys", String.valueOf(said));
        }
    }

    private void direction(Checked map) {
        Object value = map.raw("tableDirection");
        if (map.has("tableDirection") && !(value instanceof String word && DIRECTIONS.contains(word))) {
            map.warn("tableDirection", String.valueOf(value));
        }
    }

    private Dialect dialect(Checked map, Dialect usual) {
        Object said = map.raw("dialect");
        if (said instanceof Map<?, ?> object) {
            return Dialect.of(typed(object), warnings);
        }
        if (said instanceof String address) {
            return documents
                    .apply(resolved(address))
                    .map(text -> Dialect.of(object(text), warnings))
                    .orElseGet(() -> {
                        warnings.add("dialect: there is nothing at " + address);
                        return usual;
                    });
        }
        if (map.has("dialect")) {
            map.warn("dialect", String.valueOf(said));
        }
        return usual;
    }

    private void transformations(Checked map) {
        Object said = map.raw("transformations");
        if (said == null) {
            return;
        }
        if (!(said instanceof List<?> list)) {
            map.warn("transformations", said.toString());
            return;
        }
        for (Object one : list) {
            if (!(one instanceof Map<?, ?> object)) {
                map.warn("transformations", String.valueOf(one));
                continue;
            }
            Checked transformation = checked("transformation", object);
            transformation.type("Template");
            transformation.id();
            for (String needed : List.of("url", "targetFormat", "scriptFormat")) {
                if (!(transformation.raw(needed) instanceof String)) {
                    throw new MetadataInvalid("a transformation needs its " + needed);
                }
            }
            transformation.raw("titles");
            transformation.raw("source");
            transformation.others();
        }
    }

    private List<@Nullable Object> notes(Checked map) {
        Object said = map.raw("notes");
        if (said == null) {
            return List.of();
        }
        if (!(said instanceof List<?> list)) {
            map.warn("notes", said.toString());
            return List.of();
        }
        return new ArrayList<>(list);
    }

    private @Nullable String absoluteId(Checked map) {
        if (map.has("@id") && !(map.raw("@id") instanceof String)) {
            map.warn("@id", String.valueOf(map.raw("@id")));
            return base;
        }
        String id = map.id();
        return id == null ? null : resolved(id);
    }

    private String resolved(String address) {
        String full = CommonTerms.expanded(address).orElse(address);
        try {
            return URI.create(base).resolve(full).toString();
        } catch (IllegalArgumentException unusual) {
            return full;
        }
    }

    private Checked checked(String where, Map<?, ?> map) {
        return new Checked(where, typed(map), warnings);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> typed(Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
    }
}
