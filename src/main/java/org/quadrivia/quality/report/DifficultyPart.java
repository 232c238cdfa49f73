package org.quadrivia.quality.report;

import java.util.ArrayList;
import java.util.List;

/** How hard the items are, as estimated. */
final class DifficultyPart {
    private static final int COLUMNS = 10;

    private DifficultyPart() {}

    static Tag of(ReportInput input) {
        List<Integer> counts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Table table =
                new Table(Page.text("difficulty.caption"), Page.text("difficulty.from"), Page.text("difficulty.count"));
        for (int column = 0; column < COLUMNS; column++) {
            int in = count(input, column);
            counts.add(in);
            names.add(Page.text("difficulty.start", column / (double) COLUMNS));
            table.row(
                    Page.text("difficulty.range", column / (double) COLUMNS, (column + 1) / (double) COLUMNS),
                    Page.text("number", in));
        }
        Tag chart = Tag.of(
                        "div",
                        Charts.columns(names, counts),
                        Tag.of("p", Page.text("difficulty.axis")).classed("small muted"))
                .classed("chart");
        return Page.part(
                "difficulty",
                Page.paragraph("difficulty.lead"),
                Tag.of("div", chart, table.tag()).classed("beside"));
    }

    private static int count(ReportInput input, int column) {
        return (int) input.bank().items().stream()
                .filter(item -> Math.clamp((long) (item.difficulty() * COLUMNS), 0, COLUMNS - 1) == column)
                .count();
    }
}
