package org.quadrivia.quality.report;

import java.util.List;
import java.util.Locale;

/** Charts as inline SVG. The charts are hidden from screen readers, because the page also contains the numbers as text. */
final class Charts {
    private static final int HEIGHT = 120;
    private static final int STEP = 40;
    private static final int GAP = 6;
    private static final int FOOT = 22;
    private static final int HEAD = 18;

    private Charts() {}

    /**
     * Returns the bar of a table row, which shows {@code part} of {@code whole}. On its scale, {@code widest} has the full width.
     */
    static Tag bar(double part, double whole, double widest) {
        return svg(100, 10)
                .classed("meter")
                .with("preserveAspectRatio", "none")
                .add(rect(0, 0, 100 * whole / widest, 10).classed("track"))
                .add(rect(0, 0, 100 * part / widest, 10).classed("fill"));
    }

    /** Returns a column chart with counts above and names below the columns. */
    static Tag columns(List<String> names, List<Integer> counts) {
        int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        Tag chart = svg(names.size() * STEP, HEAD + HEIGHT + FOOT).classed("columns");
        for (int i = 0; i < names.size(); i++) {
            double high = (double) HEIGHT * counts.get(i) / most;
            double top = HEAD + HEIGHT - high;
            chart.add(rect(i * STEP + GAP / 2.0, top, STEP - GAP, high).classed("fill"));
            if (counts.get(i) > 0) {
                chart.add(word(counts.get(i).toString(), i, top - 5));
            }
            chart.add(word(names.get(i), i, HEAD + HEIGHT + FOOT - 6.0).classed("axis"));
        }
        return chart;
    }

    private static Tag svg(int width, int height) {
        return Tag.of("svg").with("viewBox", "0 0 " + width + " " + height).with("aria-hidden", "true");
    }

    private static Tag rect(double x, double y, double width, double height) {
        return Tag.of("rect")
                .with("x", number(x))
                .with("y", number(y))
                .with("width", number(width))
                .with("height", number(height));
    }

    private static Tag word(String text, int column, double y) {
        return Tag.of("text", text)
                .with("x", column * STEP + STEP / 2)
                .with("y", number(y))
                .with("text-anchor", "middle");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
