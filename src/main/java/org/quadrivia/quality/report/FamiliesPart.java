package org.quadrivia.quality.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankOption;

/** The families of the bank: how many items each has, what it asks, and an example. */
final class FamiliesPart {
    private FamiliesPart() {}

    static Tag of(ReportInput input) {
        Map<String, List<BankItem>> families = input.bank().items().stream()
                .collect(Collectors.groupingBy(BankItem::family, TreeMap::new, Collectors.toList()));
        if (families.isEmpty()) {
            return ReportParts.part("families", ReportParts.paragraph("families.none"));
        }
        int widest = families.values().stream().mapToInt(List::size).max().orElse(1);
        Tag list = Tag.of("ul").classed("families");
        families.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, List<BankItem>> e) -> -e.getValue().size()))
                .forEach(e -> list.add(family(e.getKey(), e.getValue(), widest, input)));
        return ReportParts.part("families", ReportParts.paragraph("families.lead"), list);
    }

    private static Tag family(String name, List<BankItem> items, int widest, ReportInput input) {
        BankItem example = ItemSamples.of(items, 1).getFirst();
        String keys = example.keys().stream().map(FamiliesPart::words).collect(Collectors.joining("; "));
        return Tag.of(
                "li",
                Tag.of(
                        "div",
                        Tag.of("h3", name),
                        Tag.of("p", ReportParts.text("families.count", items.size()))
                                .classed("small"),
                        Charts.bar(items.size(), items.size(), widest)),
                Tag.of(
                        "div",
                        Tag.of("p", asks(name, input)),
                        Tag.of(
                                        "p",
                                        Tag.of("span", example.stem())
                                                .with("lang", example.language())
                                                .with("dir", "auto"),
                                        " → ",
                                        Tag.of("span", keys)
                                                .with("lang", example.language())
                                                .with("dir", "auto"))
                                .classed("example")));
    }

    private static String words(BankOption option) {
        return String.join(" – ", option.shown());
    }

    private static String asks(String family, ReportInput input) {
        List<String> titles = input.families().getOrDefault(family, List.of());
        return titles.isEmpty() ? ReportParts.text("families.unknown") : String.join(" · ", titles);
    }
}
