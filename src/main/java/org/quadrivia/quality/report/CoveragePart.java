package org.quadrivia.quality.report;

/** How much of what could be asked is asked. */
final class CoveragePart {
    private static final int MOST = 40;

    private CoveragePart() {}

    static Tag of(Coverage coverage) {
        if (coverage.could() == 0) {
            return Page.part("coverage", Page.paragraph("coverage.none"));
        }
        Table table = new Table(
                Page.text("coverage.caption"),
                Page.text("coverage.property"),
                Page.text("coverage.asked"),
                Page.text("coverage.could"),
                Page.text("coverage.chart"));
        int widest = coverage.properties().getFirst().could();
        coverage.properties().stream()
                .limit(MOST)
                .forEach(p -> table.row(
                        Page.label(p.label()),
                        Page.text("number", p.asked()),
                        Page.text("number", p.could()),
                        Charts.bar(p.asked(), p.could(), widest)));
        Tag part = Page.part(
                "coverage",
                Page.paragraph(
                        coverage.sourced() ? "coverage.sourced" : "coverage.plain",
                        coverage.asked(),
                        coverage.could(),
                        coverage.share()),
                table.tag());
        Coverage rest = new Coverage(
                coverage.sourced(), coverage.properties().stream().skip(MOST).toList());
        return rest.properties().isEmpty()
                ? part
                : part.add(Page.paragraph("coverage.more", rest.properties().size(), rest.asked(), rest.could()));
    }
}
