package org.quadrivia.table.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quadrivia.table.KeptMend;
import org.quadrivia.table.csvw.Dialect;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the metadata documents that {@link MappingJson} writes, so that they can be edited again. */
public final class MappingReader {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Role> BY_TYPE =
            Map.of("decimal", Role.NUMBER, "date", Role.DATE, "gYear", Role.YEAR, "boolean", Role.TRUTH);

    private final JsonNode table;
    private final String home;

    private MappingReader(JsonNode table) {
        this.table = table;
        String id = table.path("@id").asString("");
        this.home = id.substring(0, Math.max(0, id.lastIndexOf("/table/") + 1));
    }

    /**
     * Returns the mapping that a document says.
     *
     * @return empty if the document is not JSON, or says anything that a mapping cannot hold
     */
    public static Optional<TableMapping> read(String json) {
        try {
            JsonNode table = JSON.readTree(json);
            return new MappingReader(table)
                    .mapping()
                    .filter(mapping -> JSON.readTree(MappingJson.write(mapping)).equals(table));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<TableMapping> mapping() {
        List<ColumnMapping> columns = new ArrayList<>();
        for (JsonNode column : table.path("tableSchema").path("columns")) {
            if (!column.path("virtual").asBoolean(false)) {
                columns.add(column(columns.size() + 1, column));
            }
        }
        String title = table.path("dc:title").asString("");
        if (home.isEmpty() || title.isEmpty() || columns.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TableMapping(
                title,
                home,
                table.path("lang").asString(""),
                dialect(table.path("dialect")),
                table.path(MappingJson.ROWS).asString(""),
                columns,
                mended()));
    }

    private List<KeptMend> mended() {
        List<KeptMend> kept = new ArrayList<>();
        table.path(MappingJson.MENDED)
                .forEach(mend -> kept.add(new KeptMend(
                        mend.path(0).asString(""),
                        mend.path(1).asString(""),
                        mend.path(2).asString(""),
                        mend.path(3).asString(""))));
        return kept;
    }

    private static Dialect dialect(JsonNode said) {
        @Nullable
        String encoding =
                said.has("encoding") ? said.path("encoding").asString("").toUpperCase(Locale.ROOT) : null;
        return new Dialect(
                null,
                said.path("delimiter").asString(","),
                true,
                encoding,
                said.path("headerRowCount").asInt(1),
                '"',
                false,
                0,
                false,
                said.path("skipRows").asInt(0),
                "true");
    }

    private ColumnMapping column(int number, JsonNode said) {
        String title = said.path("titles").asString("");
        Role role = role(said);
        String property = switch (role) {
            case NAME -> MappingJson.LABEL;
            case ALIAS -> MappingJson.ALIAS;
            case KIND -> MappingJson.TYPE;
            case IGNORED -> Names.property(home, title);
            default -> said.path("propertyUrl").asString("");
        };
        JsonNode datatype = said.path("datatype");
        JsonNode format = datatype.path("format");
        return new ColumnMapping(
                number,
                title,
                role,
                property,
                said.path("rdfs:label").asString(role == Role.IGNORED ? title : ""),
                said.path(MappingJson.KIND).asString(""),
                said.path("separator").asString(""),
                said.path(MappingJson.UNIT).asString(""),
                datatype.path("base").asString("string"),
                format.isString() ? format.asString("") : "",
                format.path("decimalChar").asString(".").equals(","));
    }

    private static Role role(JsonNode said) {
        if (said.path("suppressOutput").asBoolean(false)) {
            return Role.IGNORED;
        }
        return switch (said.path("propertyUrl").asString("")) {
            case "rdfs:label" -> Role.NAME;
            case "skos:altLabel" -> Role.ALIAS;
            case "rdf:type" -> Role.KIND;
            default ->
                said.has("valueUrl")
                        ? Role.LINK
                        : BY_TYPE.getOrDefault(
                                said.path("datatype").path("base").asString(""), Role.TEXT);
        };
    }
}
