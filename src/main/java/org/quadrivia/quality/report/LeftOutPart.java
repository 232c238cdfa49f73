package org.quadrivia.quality.report;

import java.util.Comparator;
import java.util.Map;

/** What the items could not ask about, and why. */
final class LeftOutPart {
    private LeftOutPart() {}

    static Tag of(ReportInput input) {
        if (input.leftOut().isEmpty()) {
            return ReportParts.part("left-out", ReportParts.paragraph("left-out.unknown"));
        }
        Tag list = Tag.of("ul").classed("causes");
        input.leftOut().forEach((family, causes) -> list.add(family(family, causes)));
        return ReportParts.part("left-out", ReportParts.paragraph("left-out.lead"), list);
    }

    private static Tag family(String family, Map<String, Integer> causes) {
        Tag list = Tag.of("ul");
        causes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(cause ->
                        list.add(Tag.of("li", ReportParts.text("left-out.cause", cause.getKey(), cause.getValue()))));
        return Tag.of("li", Tag.of("h3", family), list);
    }
}
