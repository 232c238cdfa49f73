package org.quadrivia.quality.report;

import java.util.List;
import org.quadrivia.quality.bank.BankItem;

/** Items to read, one by one. */
final class SamplesPart {
    private static final int MOST = 20;

    private SamplesPart() {}

    static Tag of(ReportInput input) {
        List<BankItem> drawn = Samples.of(input.bank().items(), MOST);
        if (drawn.isEmpty()) {
            return Page.part("samples", Page.paragraph("samples.none"));
        }
        return Page.part(
                "samples",
                Page.paragraph("samples.lead", drawn.size()),
                Tag.of("ul", drawn.stream().map(ItemCard::of).toList()).classed("items"));
    }
}
