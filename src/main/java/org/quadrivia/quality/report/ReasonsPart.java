package org.quadrivia.quality.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quadrivia.quality.bank.BankOption;

/** How often wrong options give each reason. */
final class ReasonsPart {
    private static final List<String> STRONGEST_FIRST =
            List.of("functional", "complete", "disjoint", "denied", "compared", "stated", "not-stated");

    private ReasonsPart() {}

    static Tag of(ReportInput input) {
        Map<String, Long> counts = input.bank().items().stream()
                .flatMap(item -> item.distractors().stream())
                .collect(Collectors.groupingBy(ReasonsPart::reason, Collectors.counting()));
        if (counts.isEmpty()) {
            return ReportParts.part("reasons", ReportParts.paragraph("reasons.none"));
        }
        long widest = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        ReportTable table = new ReportTable(
                ReportParts.text("reasons.caption"),
                ReportParts.text("reasons.reason"),
                ReportParts.text("reasons.count"),
                ReportParts.text("reasons.chart"));
        for (String reason : STRONGEST_FIRST) {
            long count = counts.getOrDefault(reason, 0L);
            table.row(
                    List.of(
                            Tag.of("span", words(reason)).classed("name"),
                            Tag.of("small", ReportParts.text("reason." + reason + ".means"))),
                    ReportParts.text("number", count),
                    Charts.bar(count, count, widest));
        }
        return ReportParts.part("reasons", ReportParts.paragraph("reasons.lead"), table.tag());
    }

    /** Returns the name of a reason. */
    static String words(String reason) {
        return ReportParts.text("reason." + reason);
    }

    private static String reason(BankOption option) {
        return option.proof().reason();
    }
}
