package org.quadrivia.quality.report;

import java.util.ArrayList;
import java.util.List;

/** The distribution of the estimated difficulty of the items. */
final class DifficultyPart {
    private static final int COLUMNS = 10;

    private DifficultyPart() {}

    static Tag of(ReportInput input) {
        List<Integer> counts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        ReportTable table = new ReportTable(
                ReportParts.text("difficulty.caption"),
                ReportParts.text("difficulty.from"),
                ReportParts.text("difficulty.count"));
        for (int column = 0; column < COLUMNS; column++) {
            int in = count(input, column);
            counts.add(in);
            names.add(ReportParts.text("difficulty.start", column / (double) COLUMNS));
            table.row(
                    ReportParts.text("difficulty.range", column / (double) COLUMNS, (column + 1) / (double) COLUMNS),
                    ReportParts.text("number", in));
        }
        Tag chart = Tag.of(
                        "div",
                        Charts.columns(names, counts),
                        Tag.of("p", ReportParts.text("difficulty.axis")).classed("small muted"))
                .classed("chart");
        return ReportParts.part(
                "difficulty",
                ReportParts.paragraph("difficulty.lead"),
                Tag.of("div", chart, table.tag()).classed("beside"));
    }

    private static int count(ReportInput input, int column) {
        return (int) input.bank().items().stream()
                .filter(item -> Math.clamp((long) (item.difficulty() * COLUMNS), 0, COLUMNS - 1) == column)
                .count();
    }
}
