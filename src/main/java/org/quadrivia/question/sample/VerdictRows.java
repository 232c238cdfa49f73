package org.quadrivia.question.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a text of tab-separated values, if its first line has a tab, or else of comma-separated values (RFC 4180). */
final class VerdictRows {
    /**
     * A row.
     *
     * @param line the line on which it begins, from 1
     * @param broken whether a quote in it is never closed
     */
    record Row(int line, List<String> cells, boolean broken) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int begun = 1;
    private boolean quoted;

    private VerdictRows() {}

    static List<Row> of(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || lines.getFirst().contains("\t")) {
            List<Row> rows = new ArrayList<>();
            for (String line : lines) {
                rows.add(new Row(rows.size() + 1, Arrays.asList(line.split("\t", -1)), false));
            }
            return rows;
        }
        VerdictRows commas = new VerdictRows();
        for (int at = 0; at < text.length(); at++) {
            commas.take(text.charAt(at), at + 1 < text.length() && text.charAt(at + 1) == '"');
        }
        commas.endRow(commas.quoted);
        return commas.rows;
    }

    private void take(char c, boolean quoteFollows) {
        if (c == '"') {
            if (quoted && quoteFollows) {
                cell.append('"');
            }
            quoted = !quoted;
        } else if (c == ',' && !quoted) {
            endCell();
        } else if (c == '\n' && !quoted) {
            line++;
            endRow(false);
        } else if (c != '\r' || quoted) {
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow(boolean broken) {
        endCell();
        rows.add(new Row(begun, cells, broken));
        cells.clear();
        begun = line;
    }
}
