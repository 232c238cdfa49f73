package org.quadrivia.cli.common;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Plain text in columns. */
public final class Tables {
    private Tables() {}

    /** Returns the cells in columns of these widths, separated by two spaces. A negative width aligns right. */
    public static String row(int[] widths, String... cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            int width = Math.abs(widths[i]);
            String cell = cut(cells[i], width);
            String gap = " ".repeat(width - cell.codePointCount(0, cell.length()));
            row.append(i == 0 ? "" : "  ").append(widths[i] < 0 ? gap + cell : cell + gap);
        }
        return row.toString().stripTrailing();
    }

    /** Joins the text into one line of at most that many characters. */
    public static String cut(String text, int width) {
        String line =
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
        return line.codePointCount(0, line.length()) <= width
                ? line
                : line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…";
    }

    /** Shortens an IRI to its last part; returns any other text unchanged. */
    public static String brief(String label) {
        return label.matches("\\w++:[^\\s/#:]*+[/#:]\\S++") ? "<…" + local(label) + ">" : label;
    }

    /** Returns the part after the last slash or hash. */
    public static String local(String iri) {
        String cut = iri.replaceAll("(?<![/#])[/#]++$", "");
        return cut.substring(Math.max(cut.lastIndexOf('#'), cut.lastIndexOf('/')) + 1);
    }

    /** Breaks the text at spaces into lines of at most that many characters. Lines after the first are indented. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder("   ");
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
