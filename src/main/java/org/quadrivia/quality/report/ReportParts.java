package org.quadrivia.quality.report;

import org.quadrivia.Messages;

/** What the parts of the page have in common. */
final class ReportParts {
    private ReportParts() {}

    /** A text of the report. */
    static String text(String key, Object... arguments) {
        return Messages.text("report." + key, arguments);
    }

    /** A part with a heading to which the contents lead. */
    static Tag part(String id, Object... content) {
        return Tag.of("section", Tag.of("h2", text(id + ".title")).with("id", id))
                .with("aria-labelledby", id)
                .add(content);
    }

    /** A paragraph of a part. */
    static Tag paragraph(String key, Object... arguments) {
        return Tag.of("p", text(key, arguments)).classed("prose");
    }

    /** Words of the data: in whatever script, in their own language. */
    static Tag label(String text) {
        return Tag.of("span", text).classed("label").with("dir", "auto");
    }

    /** A short mark; the style says which colour it has. */
    static Tag chip(String style, String text) {
        return Tag.of("span", text).classed(style.isEmpty() ? "chip" : "chip " + style);
    }
}
