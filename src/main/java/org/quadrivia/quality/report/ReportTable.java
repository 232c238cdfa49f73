package org.quadrivia.quality.report;

/** A table with a caption. The first cell of each row is the row's heading. */
final class ReportTable {
    private final Tag head = Tag.of("tr");
    private final Tag body = Tag.of("tbody");
    private final String caption;

    /** @param columns the headings of the columns */
    ReportTable(String caption, String... columns) {
        this.caption = caption;
        for (String column : columns) {
            head.add(Tag.of("th", column).with("scope", "col"));
        }
    }

    ReportTable row(Object name, Object... cells) {
        Tag row = Tag.of("tr", Tag.of("th", name).with("scope", "row"));
        for (Object cell : cells) {
            row.add(Tag.of("td", cell).classed(cell instanceof Tag ? "drawn" : "number"));
        }
        body.add(row);
        return this;
    }

    Tag tag() {
        return Tag.of("table", Tag.of("caption", caption), Tag.of("thead", head), body);
    }
}
