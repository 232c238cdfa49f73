package org.quadrivia.authoring.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a cell in a table of things: the values of one property, separated by vertical bars. A bar or backslash within a value
 * has a backslash before it. A text in another language than that of the knowledge base ends with its language tag: {@code chien @fr}.
 */
public final class CellText {
    private static final Pattern IN_LANGUAGE =
            Pattern.compile("(.{1,20000}) @([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4})", Pattern.DOTALL);

    /**
     * A text with its language.
     *
     * @param language BCP 47 tag; empty if the text names none
     */
    record Tagged(String text, String language) {}

    private CellText() {}

    /** Returns the text of a cell with these values. */
    public static String of(EntityForm.Field column, List<EntityForm.Value> values, String language) {
        return values.stream()
                .map(value -> escaped(shown(column, value, language)))
                .collect(Collectors.joining(" | "));
    }

    /** Returns how a cell shows a value. */
    static String shown(EntityForm.Field column, EntityForm.Value value, String language) {
        if (column.kind() == FieldKind.ENTITY || !value.editable()) {
            return value.label();
        }
        return value.language().isEmpty() || value.language().equalsIgnoreCase(language)
                ? value.text()
                : value.text() + " @" + value.language();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("|", "\\|");
    }

    /** Returns the values in a cell, without surrounding spaces and without empty ones. */
    static List<String> values(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                boolean escape = c == '\\' && i + 1 < cell.length() && "\\|".indexOf(cell.charAt(i + 1)) >= 0;
                value.append(escape ? cell.charAt(++i) : c);
            }
        }
        values.add(value.toString());
        return values.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    /** Returns a text without the language tag at its end, and the tag. */
    static Tagged tagged(String value) {
        Matcher matcher = IN_LANGUAGE.matcher(value);
        return matcher.matches() ? new Tagged(matcher.group(1), matcher.group(2)) : new Tagged(value, "");
    }
}
