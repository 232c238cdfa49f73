package org.quadrivia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table as lines of text. The first column is aligned left, the others right. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String pad = " ".repeat(widths[i] - row.get(i).length());
            line.append(i == 0 ? row.get(i) + pad : GAP + pad + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    /** Formats a number with the given number of decimals and with its digits grouped in threes. */
    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** Formats milliseconds; smaller values get more decimals. */
    static String millis(double value) {
        return number(value, value < 10 ? 2 : value < 1000 ? 1 : 0);
    }

    static String megabytes(long bytes) {
        return number(bytes / 1024.0 / 1024.0, 0);
    }
}
