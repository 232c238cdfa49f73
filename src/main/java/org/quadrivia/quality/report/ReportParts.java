package org.quadrivia.quality.report;

import org.quadrivia.Messages;

/** Building blocks that the parts of the page share. */
final class ReportParts {
    private ReportParts() {}

    /** Returns a text of the report. */
    static String text(String key, Object... arguments) {
        return Messages.text("report." + key, arguments);
    }

    /** Creates a section whose heading the table of contents links to. */
    static Tag part(String id, Object... content) {
        return Tag.of("section", Tag.of("h2", text(id + ".title")).with("id", id))
                .with("aria-labelledby", id)
                .add(content);
    }

    /** Creates a paragraph of a section. */
    static Tag paragraph(String key, Object... arguments) {
        return Tag.of("p", text(key, arguments)).classed("prose");
    }

    /** Creates a label from the data, which may be in any script and language. */
    static Tag label(String text) {
        return Tag.of("span", text).classed("label").with("dir", "auto");
    }

    /** Creates a short mark whose colour depends on the style. */
    static Tag chip(String style, String text) {
        return Tag.of("span", text).classed(style.isEmpty() ? "chip" : "chip " + style);
    }
}
