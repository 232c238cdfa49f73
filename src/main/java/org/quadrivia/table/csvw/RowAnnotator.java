package org.quadrivia.table.csvw;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the cells of rows by the rules of their columns. */
public final class RowAnnotator {
    private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

    private final TableSpec table;

    public RowAnnotator(TableSpec table) {
        this.table = table;
    }

    /**
     * Returns the row with its values.
     *
     * @param number of the row from 1, without headers
     * @param skipped how many columns of the source come before the first one
     */
    public AnnotatedRow annotate(int number, SourceRow row, int skipped) {
        List<ColumnSpec> columns = table.columns();
        List<List<AnnotatedCell.Value>> values = new ArrayList<>();
        List<List<String>> faults = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>();
        for (ColumnSpec column : columns) {
            List<String> wrong = new ArrayList<>();
            List<AnnotatedCell.Value> read = values(column, text(row, column), wrong);
            values.add(read);
            faults.add(wrong);
            List<String> texts = read.stream().map(AnnotatedCell.Value::text).toList();
            variables.put(column.name(), column.rules().separator() != null ? texts : String.join("", texts));
            if (texts.isEmpty()) {
                variables.remove(column.name());
            }
        }
        variables.put("_row", number);
        variables.put("_sourceRow", row.number());
        List<AnnotatedCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnSpec column = columns.get(i);
            variables.put("_column", column.number());
            variables.put("_sourceColumn", column.number() + skipped);
            variables.put("_name", column.name());
            cells.add(cell(column, text(row, column), values.get(i), faults.get(i), variables));
        }
        return new AnnotatedRow(number, row.number(), cells);
    }

    private static String text(SourceRow row, ColumnSpec column) {
        int at = column.number() - 1;
        return column.virtual() || at >= row.cells().size() ? "" : row.cells().get(at);
    }

    private AnnotatedCell cell(
            ColumnSpec column,
            String text,
            List<AnnotatedCell.Value> values,
            List<String> faults,
            Map<String, Object> variables) {
        CellRules rules = column.rules();
        String property = rules.propertyUrl() == null
                ? table.url() + "#" + column.name()
                : address(rules.propertyUrl(), variables);
        boolean nothing = values.isEmpty() && !column.virtual();
        return new AnnotatedCell(
                column,
                text,
                values,
                rules.separator() != null,
                rules.aboutUrl() == null ? null : address(rules.aboutUrl(), variables),
                property,
                rules.valueUrl() == null || nothing ? null : address(rules.valueUrl(), variables),
                faults);
    }

    /** Returns the address that a template makes, in full. */
    private String address(String template, Map<String, Object> variables) {
        String made = UriTemplate.expand(template, variables);
        String full = CommonTerms.expanded(made).orElse(made);
        if (full.isEmpty() || full.startsWith("#")) {
            return table.url() + full;
        }
        try {
            return URI.create(table.url()).resolve(full).toString();
        } catch (IllegalArgumentException unusual) {
            return full;
        }
    }

    private static List<AnnotatedCell.Value> values(ColumnSpec column, String text, List<String> faults) {
        CellRules rules = column.rules();
        String base = rules.datatype().base();
        String normal = normalized(base, text);
        if (normal.isEmpty()) {
            normal = normalized(base, rules.usual());
        }
        if (rules.separator() != null) {
            return several(column, normal, faults);
        }
        if (rules.nulls().contains(normal)) {
            return missing(column, faults);
        }
        return List.of(value(rules, normal, faults));
    }

    private static List<AnnotatedCell.Value> several(ColumnSpec column, String text, List<String> faults) {
        CellRules rules = column.rules();
        if (text.isEmpty() || rules.nulls().contains(text)) {
            return missing(column, faults);
        }
        List<AnnotatedCell.Value> values = new ArrayList<>();
        String separator = java.util.Objects.requireNonNull(rules.separator());
        for (String part :
                separator.isEmpty() ? text.split("") : text.split(java.util.regex.Pattern.quote(separator), -1)) {
            String one = part.strip();
            String usual = one.isEmpty() ? rules.usual() : one;
            if (!rules.nulls().contains(usual)) {
                values.add(value(rules, usual, faults));
            }
        }
        return values;
    }

    private static List<AnnotatedCell.Value> missing(ColumnSpec column, List<String> faults) {
        if (column.rules().required() && !column.virtual()) {
            faults.add("a value is required");
        }
        return List.of();
    }

    private static String normalized(String base, String text) {
        if (Datatypes.verbatim(base)) {
            return text;
        }
        String spaced = text.replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
        if (base.equals("normalizedString")) {
            return spaced;
        }
        String stripped = spaced.strip();
        return stripped.contains("  ") ? stripped.replaceAll(" {2,}", " ") : stripped;
    }

    private static AnnotatedCell.Value value(CellRules rules, String text, List<String> faults) {
        Datatype type = rules.datatype();
        Optional<String> read = CellFormats.read(type, text);
        if (read.isEmpty()) {
            faults.add("“" + text + "” is not " + type.base());
            return new AnnotatedCell.Value(text, XSD_STRING, rules.lang());
        }
        Optional<String> fault = type.lengthFault(length(type.base(), text)).or(() -> outside(type, read.get()));
        if (fault.isPresent()) {
            faults.add("“" + text + "”: " + fault.get());
            return new AnnotatedCell.Value(text, XSD_STRING, rules.lang());
        }
        String lang = type.base().equals("string") && type.id() == null ? rules.lang() : "und";
        return new AnnotatedCell.Value(read.get(), type.iri(), lang);
    }

    private static int length(String base, String text) {
        return switch (base) {
            case "hexBinary" -> text.length() / 2;
            case "base64Binary", "binary" -> text.replaceAll("[= ]", "").length() * 3 / 4;
            default -> text.codePointCount(0, text.length());
        };
    }

    private static Optional<String> outside(Datatype type, String value) {
        Datatype.Bounds b = type.bounds();
        if (beyond(type, value, b.minInclusive(), -1, false) || beyond(type, value, b.minExclusive(), -1, true)) {
            return Optional.of("it is less than the least value");
        }
        return beyond(type, value, b.maxInclusive(), 1, false) || beyond(type, value, b.maxExclusive(), 1, true)
                ? Optional.of("it is more than the greatest value")
                : Optional.empty();
    }

    private static boolean beyond(Datatype type, String value, @Nullable String bound, int side, boolean orEqual) {
        if (bound == null) {
            return false;
        }
        int order = Comparisons.of(type.base(), value, bound).orElse(0);
        return Integer.signum(order) == side || orEqual && order == 0;
    }
}
