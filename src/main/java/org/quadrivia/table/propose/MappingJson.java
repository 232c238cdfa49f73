package org.quadrivia.table.propose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.table.csvw.Dialect;
import org.quadrivia.table.csvw.UriTemplate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a mapping as a metadata document of the W3C, which other programs understand as well. */
public final class MappingJson {
    public static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    public static final String ALIAS = "http://www.w3.org/2004/02/skos/core#altLabel";
    public static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    /** On a column: how the kind of the things is called that its cells name. */
    public static final String KIND = "https://quadrivia.org/ns#kindName";
    /** On a column: the unit that its cells may carry. */
    public static final String UNIT = "https://quadrivia.org/ns#unit";
    /** On a column: its cells name things, which are called so. */
    public static final String NAMES = "https://quadrivia.org/ns#namesThings";
    /** On a table: how the kind of its rows is called. */
    public static final String ROWS = "https://quadrivia.org/ns#rowKindName";

    /** On a table: the cells that are mended in each version; of each, how its row and column are called, what is written and what is read. */
    public static final String MENDED = "https://quadrivia.org/ns#mendedCells";

    private static final List<String> NOTHING = List.of("", "-", "–", "—", "n/a", "N/A", "#N/A");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MappingJson() {}

    public static String write(TableMapping mapping) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", mapping.language())));
        json.put("@id", mapping.home() + "table/" + Names.slug(mapping.title()));
        json.put("url", UriTemplate.expand("{name}", Map.of("name", mapping.title())));
        json.put("dc:title", mapping.title());
        if (!mapping.kind().isEmpty()) {
            json.put(ROWS, mapping.kind());
        }
        json.put("dialect", dialect(mapping.dialect()));
        json.put("lang", mapping.language());
        json.put("null", NOTHING);
        if (!mapping.kept().isEmpty()) {
            json.put(
                    MENDED,
                    mapping.kept().stream()
                            .map(mend -> List.of(mend.row(), mend.column(), mend.written(), mend.instead()))
                            .toList());
        }
        json.put("tableSchema", schema(mapping));
        return JSON.writeValueAsString(json) + "\n";
    }

    private static Map<String, Object> dialect(Dialect from) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("delimiter", from.delimiter());
        if (from.encoding() != null) {
            json.put("encoding", from.encoding().toLowerCase(java.util.Locale.ROOT));
        }
        if (from.skipRows() > 0) {
            json.put("skipRows", from.skipRows());
        }
        json.put("headerRowCount", from.headerRowCount());
        return json;
    }

    private static Map<String, Object> schema(TableMapping mapping) {
        Map<String, Object> json = new LinkedHashMap<>();
        List<ColumnMapping> names = mapping.columns().stream()
                .filter(column -> column.role() == Role.NAME)
                .toList();
        String key = names.isEmpty() ? "_row" : variable(names.getFirst());
        String about = mapping.home() + "thing/{" + key + "}";
        json.put("aboutUrl", about);
        List<Map<String, Object>> columns = new ArrayList<>();
        mapping.columns().forEach(column -> columns.add(column(mapping, column)));
        if (!mapping.kind().isEmpty()) {
            columns.add(virtual("kind", about, Names.kind(mapping.home(), mapping.kind())));
        }
        json.put("columns", columns);
        if (!names.isEmpty()) {
            json.put("primaryKey", key);
            json.put("rowTitles", key);
        }
        return json;
    }

    private static Map<String, Object> virtual(String name, String about, String kind) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("virtual", true);
        json.put("aboutUrl", about);
        json.put("propertyUrl", "rdf:type");
        json.put("valueUrl", kind);
        return json;
    }

    private static Map<String, Object> column(TableMapping mapping, ColumnMapping column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", variable(column));
        json.put("titles", column.title());
        switch (column.role()) {
            case IGNORED -> json.put("suppressOutput", true);
            case NAME -> json.put("propertyUrl", "rdfs:label");
            case ALIAS -> json.put("propertyUrl", "skos:altLabel");
            case KIND -> {
                json.put("propertyUrl", "rdf:type");
                json.put("valueUrl", mapping.home() + "kind/{" + variable(column) + "}");
            }
            case LINK -> {
                json.put("propertyUrl", column.property());
                json.put("valueUrl", thing(mapping, column));
                json.put(NAMES, true);
            }
            case TEXT -> json.put("propertyUrl", column.property());
            case NUMBER, DATE, YEAR, TRUTH -> {
                json.put("propertyUrl", column.property());
                json.put("datatype", datatype(column));
            }
        }
        if (!column.separator().isEmpty()) {
            json.put("separator", column.separator());
        }
        extras(json, column);
        return json;
    }

    private static void extras(Map<String, Object> json, ColumnMapping column) {
        if (!column.label().isEmpty() && column.role() != Role.IGNORED) {
            json.put("rdfs:label", column.label());
        }
        if (!column.kind().isEmpty() && column.role() == Role.LINK) {
            json.put(KIND, column.kind());
        }
        if (!column.unit().isEmpty() && column.role() == Role.NUMBER) {
            json.put(UNIT, column.unit());
        }
    }

    private static Object datatype(ColumnMapping column) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("base", column.datatype());
        if (column.role() == Role.NUMBER) {
            json.put(
                    "format",
                    column.decimalComma()
                            ? Map.of("decimalChar", ",", "groupChar", ".")
                            : Map.of("decimalChar", ".", "groupChar", ","));
        } else if (!column.format().isEmpty()) {
            json.put("format", column.format());
        }
        return json;
    }

    private static String thing(TableMapping mapping, ColumnMapping column) {
        return mapping.home() + "thing/{" + variable(column) + "}";
    }

    /** The name of a column in templates: letters, digits and underscores only. */
    static String variable(ColumnMapping column) {
        String plain = com.ibm.icu.text.Normalizer2.getNFDInstance()
                .normalize(column.title())
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("^_++|(?<!_)_++$", "");
        String cut = plain.length() > 40 ? plain.substring(0, 40) : plain;
        return (cut.isEmpty() ? "column" : cut) + "_" + column.number();
    }
}
