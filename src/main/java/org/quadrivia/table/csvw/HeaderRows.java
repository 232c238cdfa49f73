package org.quadrivia.table.csvw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fits the columns of a description to the titles that a table's own header rows give them. */
public final class HeaderRows {
    private HeaderRows() {}

    /**
     * Returns the table with a column for each one of the text: as described, or by its titles, or by its number.
     *
     * @param headers the header rows, without columns that are skipped
     * @param width how many columns the text has
     */
    public static TableSpec fit(TableSpec table, List<List<String>> headers, int width, Warnings warnings) {
        List<ColumnSpec> described = table.realColumns();
        List<ColumnSpec> columns = new ArrayList<>();
        if (described.isEmpty()) {
            for (int i = 0; i < width; i++) {
                columns.add(own(table, headers, i));
            }
        } else {
            if (described.size() != width && !headers.isEmpty()) {
                warnings.add("the table has " + width + " columns, the metadata " + described.size());
            }
            for (int i = 0; i < described.size(); i++) {
                columns.add(described.get(i));
                compare(described.get(i), titles(headers, i), table.rules().lang(), warnings);
            }
            for (int i = described.size(); i < width; i++) {
                columns.add(own(table, headers, i));
            }
        }
        for (ColumnSpec column : table.columns()) {
            if (column.virtual()) {
                columns.add(new ColumnSpec(
                        columns.size() + 1,
                        column.name(),
                        column.named(),
                        column.titles(),
                        true,
                        column.suppressOutput(),
                        column.rules(),
                        column.common()));
            }
        }
        return table.withColumns(columns);
    }

    private static ColumnSpec own(TableSpec table, List<List<String>> headers, int at) {
        List<String> titles = titles(headers, at);
        Map<String, List<String>> byLanguage = new LinkedHashMap<>();
        if (!titles.isEmpty()) {
            byLanguage.put("und", titles);
        }
        String name = titles.isEmpty() || table.described()
                ? "_col." + (at + 1)
                : UriTemplate.encode(titles.getFirst(), false);
        return new ColumnSpec(at + 1, name, false, byLanguage, false, false, table.rules(), Map.of());
    }

    private static List<String> titles(List<List<String>> headers, int at) {
        return headers.stream()
                .filter(row -> at < row.size() && !row.get(at).isBlank())
                .map(row -> row.get(at).strip())
                .toList();
    }

    private static void compare(ColumnSpec column, List<String> found, String lang, Warnings warnings) {
        if (found.isEmpty()) {
            return;
        }
        boolean named = column.titles().isEmpty()
                && found.stream()
                        .anyMatch(title -> UriTemplate.encode(title, false).equals(column.name()));
        boolean titled = column.titles().entrySet().stream()
                .filter(title -> alike(title.getKey(), lang))
                .anyMatch(title -> title.getValue().stream().anyMatch(found::contains));
        if (!named && !titled) {
            warnings.add("column " + column.number() + " is called " + found + ", not " + column.title());
        }
    }

    private static boolean alike(String a, String b) {
        String one = a.toLowerCase(Locale.ROOT);
        String other = b.toLowerCase(Locale.ROOT);
        return one.equals("und")
                || other.equals("und")
                || one.equals(other)
                || one.startsWith(other + "-")
                || other.startsWith(one + "-");
    }
}
