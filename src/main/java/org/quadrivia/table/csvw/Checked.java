package org.quadrivia.table.csvw;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One object of a metadata document, whose properties are read with a check of their types. Wrong ones are told and replaced by a default. */
final class Checked {
    private final String where;
    private final Map<String, @Nullable Object> json;
    private final Warnings warnings;
    private final Set<String> seen = new HashSet<>();

    Checked(String where, Map<String, @Nullable Object> json, Warnings warnings) {
        this.where = where;
        this.json = json;
        this.warnings = warnings;
    }

    String where() {
        return where;
    }

    boolean has(String key) {
        return json.containsKey(key);
    }

    @Nullable
    Object raw(String key) {
        seen.add(key);
        return json.get(key);
    }

    String string(String key, String usual) {
        Object value = raw(key);
        if (value instanceof String text) {
            return text;
        }
        if (has(key)) {
            warn(key, String.valueOf(value));
        }
        return usual;
    }

    @Nullable
    String stringOrNull(String key) {
        Object value = raw(key);
        if (has(key) && !(value instanceof String)) {
            warn(key, String.valueOf(value));
        }
        return value instanceof String text ? text : null;
    }

    boolean bool(String key, boolean usual) {
        Object value = raw(key);
        if (value instanceof Boolean known) {
            return known;
        }
        if (has(key)) {
            warn(key, String.valueOf(value));
        }
        return usual;
    }

    /** Returns a whole number of 0 or more. */
    int number(String key, int usual) {
        Object value = raw(key);
        if (value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1_000_000) {
            return new BigDecimal(number.toString()).intValue();
        }
        if (has(key)) {
            warn(key, String.valueOf(value));
        }
        return usual;
    }

    /** @throws MetadataInvalid if there is a type and it is another one */
    void type(String expected) {
        Object value = raw("@type");
        if (has("@type") && !expected.equals(value)) {
            throw new MetadataInvalid(where + ": @type must be " + expected + ", not " + value);
        }
    }

    /**
     * Returns the id; null if there is none.
     *
     * @throws MetadataInvalid if it names a blank node
     */
    @Nullable
    String id() {
        Object value = raw("@id");
        if (!has("@id")) {
            return null;
        }
        if (!(value instanceof String id)) {
            warn("@id", String.valueOf(value));
            return null;
        }
        if (id.startsWith("_:")) {
            throw new MetadataInvalid(where + ": @id must not begin with _:");
        }
        return id;
    }

    void warn(String key, String value) {
        warnings.add(where + ": " + key + " cannot be " + (value.length() > 60 ? value.substring(0, 60) + "…" : value));
    }

    void say(String message) {
        warnings.add(where + ": " + message);
    }

    /** Tells the properties that nothing has read, and returns those that are of other vocabularies. */
    Map<String, @Nullable Object> others() {
        Map<String, @Nullable Object> common = new LinkedHashMap<>();
        json.forEach((key, value) -> {
            if (seen.contains(key)) {
                return;
            }
            if (!key.startsWith("@") && CommonTerms.expands(key)) {
                CommonTerms.check(value);
                common.put(key, value);
            } else {
                say("there is no property " + key);
            }
        });
        return common;
    }

    /** Tells the properties that are neither read nor allowed. */
    void onlyKnown(Set<String> more) {
        json.keySet().stream()
                .filter(key -> !seen.contains(key) && !more.contains(key))
                .forEach(key -> say("there is no property " + key));
    }

    Warnings warnings() {
        return warnings;
    }
}
