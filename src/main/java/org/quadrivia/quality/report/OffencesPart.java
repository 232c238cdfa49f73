package org.quadrivia.quality.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.Offence;
import org.quadrivia.quality.result.Verdict;

/** The items that breach a bar, and the items that a bar lists although it is only reported. */
final class OffencesPart {
    private static final int MOST = 20;

    private OffencesPart() {}

    static Tag of(ReportInput input) {
        Map<String, BankItem> items = new HashMap<>();
        input.bank().items().forEach(item -> items.putIfAbsent(item.id(), item));
        List<BarResult> bars = input.check().bars().stream()
                .filter(bar -> !bar.offences().isEmpty())
                .toList();
        if (bars.isEmpty()) {
            return ReportParts.part("offences", ReportParts.paragraph("offences.none"));
        }
        Tag part = ReportParts.part("offences", ReportParts.paragraph("offences.lead"));
        bars.forEach(bar -> part.add(bar(bar, items)));
        return part;
    }

    private static Tag bar(BarResult bar, Map<String, BankItem> items) {
        Tag list = Tag.of("ul").classed("offences");
        bar.offences().stream().limit(MOST).forEach(offence -> list.add(offence(offence, items)));
        int more = bar.offences().size() - MOST;
        if (more > 0) {
            list.add(Tag.of("li", ReportParts.text("offences.more", more)));
        }
        Tag heading = Tag.of(
                "h3",
                ReportParts.text("bars.name", bar.number(), ReportParts.text("bar." + bar.number())),
                " ",
                BarsPart.chip(bar.verdict()));
        return Tag.of("div", heading, list).classed(bar.verdict() == Verdict.BREACHED ? "breached" : "cases");
    }

    private static Tag offence(Offence offence, Map<String, BankItem> items) {
        Tag line = Tag.of("li", Tag.of("p", Tag.of("span", offence.cause()).with("dir", "auto")));
        Optional.ofNullable(items.get(offence.where()))
                .ifPresent(item -> line.add(Tag.of("p", item.stem())
                        .classed("stem")
                        .with("lang", item.language())
                        .with("dir", "auto")));
        return line.add(Tag.of("p", Tag.of("code", offence.where())).classed("small muted"));
    }
}
