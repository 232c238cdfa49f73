package org.quadrivia.quality.report;

import java.util.List;
import org.quadrivia.quality.bank.BankItem;

/** Sample items to read. */
final class SamplesPart {
    private static final int MOST = 20;

    private SamplesPart() {}

    static Tag of(ReportInput input) {
        List<BankItem> drawn = ItemSamples.of(input.bank().items(), MOST);
        if (drawn.isEmpty()) {
            return ReportParts.part("samples", ReportParts.paragraph("samples.none"));
        }
        return ReportParts.part(
                "samples",
                ReportParts.paragraph("samples.lead", drawn.size()),
                Tag.of("ul", drawn.stream().map(ReportItemCard::of).toList()).classed("items"));
    }
}
