package org.quadrivia.quality.report;

import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.Verdict;

/** The quality bars in plain words: what each one requires, whether it holds, and what was measured. */
final class BarsPart {
    private BarsPart() {}

    static Tag of(ReportInput input) {
        Tag list = Tag.of("ol").classed("bars");
        input.check().bars().forEach(bar -> list.add(bar(bar)));
        return ReportParts.part("bars", ReportParts.paragraph("bars.lead"), legend(), list);
    }

    private static Tag legend() {
        Tag list = Tag.of("dl").classed("legend");
        for (Verdict verdict : Verdict.values()) {
            list.add(Tag.of(
                    "div", Tag.of("dt", chip(verdict)), Tag.of("dd", ReportParts.text("means." + word(verdict)))));
        }
        return list;
    }

    private static Tag bar(BarResult bar) {
        String key = "bar." + bar.number();
        String measured = bar.verdict() == Verdict.NOT_MEASURED
                ? ReportParts.text("bars.unmeasured", bar.measured())
                : ReportParts.text("bars.measured", bar.measured(), bar.mustBe());
        return Tag.of(
                "li",
                Tag.of("div", chip(bar.verdict())).classed("mark"),
                Tag.of(
                        "div",
                        Tag.of("h3", ReportParts.text("bars.name", bar.number(), ReportParts.text(key))),
                        Tag.of("p", ReportParts.text(key + ".means")),
                        Tag.of("p", measured).classed("small muted")));
    }

    /** Returns the verdict as a mark with a word and a colour. */
    static Tag chip(Verdict verdict) {
        String style = switch (verdict) {
            case HOLDS -> "right";
            case BREACHED -> "wrong";
            case NOT_MEASURED -> "";
            case REPORTED -> "claim";
        };
        return ReportParts.chip(style, ReportParts.text("verdict." + word(verdict)));
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
