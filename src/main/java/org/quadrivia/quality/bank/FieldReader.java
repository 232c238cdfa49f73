package org.quadrivia.quality.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quadrivia.Messages;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of one object and records missing fields and wrong types as faults. A wrong field yields an empty value, zero
 * or false.
 */
final class FieldReader {
    private final JsonNode node;
    private final String path;
    private final List<String> faults;

    FieldReader(JsonNode node, String path, List<String> faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    /** Records each field that the contract does not know. */
    void allowOnly(Set<String> known) {
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(Messages.text("check.shape.unknown", path + name)));
    }

    String text(String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            missingOrWrong(field, value, "check.shape.text");
            return "";
        }
        if (value.stringValue().isBlank()) {
            faults.add(Messages.text("check.shape.blank", path + field));
        }
        return value.stringValue();
    }

    /** Returns the text in the field; empty if the field is missing, which is not a fault. */
    Optional<String> optionalText(String field) {
        return node.path(field).isMissingNode() ? Optional.empty() : Optional.of(text(field));
    }

    boolean bool(String field) {
        JsonNode value = node.path(field);
        if (!value.isBoolean()) {
            missingOrWrong(field, value, "check.shape.boolean");
            return false;
        }
        return value.booleanValue();
    }

    double number(String field) {
        JsonNode value = node.path(field);
        if (!value.isNumber()) {
            missingOrWrong(field, value, "check.shape.number");
            return 0;
        }
        return value.doubleValue();
    }

    int integer(String field) {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            missingOrWrong(field, value, "check.shape.integer");
            return 0;
        }
        return value.intValue();
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : array(field)) {
            if (value.isString() && !value.stringValue().isBlank()) {
                texts.add(value.stringValue());
            } else {
                faults.add(Messages.text("check.shape.texts", path + field));
            }
        }
        return texts;
    }

    List<FieldReader> objects(String field) {
        List<JsonNode> values = array(field);
        return IntStream.range(0, values.size())
                .mapToObj(i -> nested(values.get(i), path + field + "[" + i + "]"))
                .toList();
    }

    FieldReader object(String field) {
        return nested(node.path(field), path + field);
    }

    /** Returns the object in the field, or null if the field is null or missing. A missing field is recorded as a fault. */
    @Nullable
    FieldReader nullable(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode()) {
            missingOrWrong(field, value, "check.shape.object");
        }
        return value.isNull() || value.isMissingNode() ? null : nested(value, path + field);
    }

    void fault(String key, String field, Object value) {
        faults.add(Messages.text(key, path + field, value));
    }

    private FieldReader nested(JsonNode value, String where) {
        if (!value.isObject()) {
            faults.add(Messages.text(value.isMissingNode() ? "check.shape.missing" : "check.shape.object", where));
        }
        return new FieldReader(value, where + ".", faults);
    }

    private List<JsonNode> array(String field) {
        JsonNode value = node.path(field);
        if (!value.isArray()) {
            missingOrWrong(field, value, "check.shape.array");
            return List.of();
        }
        return List.copyOf(value.values());
    }

    private void missingOrWrong(String field, JsonNode value, String key) {
        faults.add(Messages.text(value.isMissingNode() ? "check.shape.missing" : key, path + field));
    }
}
