package org.quadrivia.table.csvw;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of cells that a column inherits from its schema, table and group of tables.
 *
 * @param usual the text that an empty cell stands for
 * @param nulls the texts that mean that there is no value
 * @param separator between several values of a cell; null if a cell has one
 */
public record CellRules(
        @Nullable String aboutUrl,
        @Nullable String propertyUrl,
        @Nullable String valueUrl,
        Datatype datatype,
        String usual,
        String lang,
        List<String> nulls,
        boolean ordered,
        boolean required,
        @Nullable String separator) {
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto", "inherit");

    public CellRules {
        nulls = List.copyOf(nulls);
    }

    /** Returns the rules where nothing is said. */
    public static CellRules usual(String lang) {
        return new CellRules(null, null, null, Datatype.STRING, "", lang, List.of(""), false, false, null);
    }

    /** Returns these rules with what an object of the metadata says in their place. */
    CellRules overridden(Checked map) {
        Datatype type = map.has("datatype") ? Datatype.of(map.raw("datatype"), map.warnings()) : datatype;
        return new CellRules(
                        address(map, "aboutUrl", aboutUrl),
                        address(map, "propertyUrl", propertyUrl),
                        address(map, "valueUrl", valueUrl),
                        type,
                        map.string("default", usual),
                        language(map),
                        nulls(map),
                        map.bool("ordered", ordered),
                        map.bool("required", required),
                        map.has("separator") && map.raw("separator") == null
                                ? null
                                : or(map.stringOrNull("separator"), separator))
                .directed(map);
    }

    private CellRules directed(Checked map) {
        Object direction = map.raw("textDirection");
        if (map.has("textDirection") && !(direction instanceof String word && DIRECTIONS.contains(word))) {
            map.warn("textDirection", String.valueOf(direction));
        }
        return this;
    }

    /** An address that is none counts as that of the table itself. */
    private static @Nullable String address(Checked map, String key, @Nullable String inherited) {
        return map.has(key) ? map.string(key, "") : inherited;
    }

    private static @Nullable String or(@Nullable String own, @Nullable String inherited) {
        return own != null ? own : inherited;
    }

    private String language(Checked map) {
        String own = map.string("lang", lang);
        if (!CommonTerms.language(own)) {
            map.warn("lang", own);
            return lang;
        }
        return own;
    }

    private List<String> nulls(Checked map) {
        Object value = map.raw("null");
        if (value instanceof String one) {
            return List.of(one);
        }
        if (value instanceof List<?> list) {
            if (list.stream().allMatch(String.class::isInstance)) {
                return list.stream().map(String.class::cast).toList();
            }
            map.warn("null", list.toString());
            return nulls;
        }
        if (map.has("null")) {
            map.warn("null", String.valueOf(value));
        }
        return nulls;
    }
}
