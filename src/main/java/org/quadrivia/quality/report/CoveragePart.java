package org.quadrivia.quality.report;

/** The coverage: how many facts could be asked about, and how many of these the items ask about. */
final class CoveragePart {
    private static final int MOST = 40;

    private CoveragePart() {}

    static Tag of(Coverage coverage) {
        if (coverage.could() == 0) {
            return ReportParts.part("coverage", ReportParts.paragraph("coverage.none"));
        }
        ReportTable table = new ReportTable(
                ReportParts.text("coverage.caption"),
                ReportParts.text("coverage.property"),
                ReportParts.text("coverage.asked"),
                ReportParts.text("coverage.could"),
                ReportParts.text("coverage.chart"));
        int widest = coverage.properties().getFirst().could();
        coverage.properties().stream()
                .limit(MOST)
                .forEach(p -> table.row(
                        ReportParts.label(p.label()),
                        ReportParts.text("number", p.asked()),
                        ReportParts.text("number", p.could()),
                        Charts.bar(p.asked(), p.could(), widest)));
        Tag part = ReportParts.part(
                "coverage",
                ReportParts.paragraph(
                        coverage.sourced() ? "coverage.sourced" : "coverage.plain",
                        coverage.asked(),
                        coverage.could(),
                        coverage.share()),
                table.tag());
        Coverage rest = new Coverage(
                coverage.sourced(), coverage.properties().stream().skip(MOST).toList());
        return rest.properties().isEmpty()
                ? part
                : part.add(
                        ReportParts.paragraph("coverage.more", rest.properties().size(), rest.asked(), rest.could()));
    }
}
