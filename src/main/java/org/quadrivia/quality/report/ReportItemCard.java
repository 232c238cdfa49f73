package org.quadrivia.quality.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.text.LinkMarkup;

/** An item with its key, its explanation and its proofs. */
final class ReportItemCard {
    private final BankItem item;

    private ReportItemCard(BankItem item) {
        this.item = item;
    }

    static Tag of(BankItem item) {
        return new ReportItemCard(item).card();
    }

    private Tag card() {
        return Tag.of("li", Tag.of("article", head(), stem(), options(), why(), foot()))
                .classed("item");
    }

    private Tag head() {
        return Tag.of(
                        "p",
                        Tag.of("span", item.family()),
                        Tag.of("span", ReportParts.text("kind." + item.kind().word())),
                        Tag.of("span", ReportParts.text("samples.difficulty", item.difficulty())))
                .classed("eyebrow");
    }

    private Tag stem() {
        List<Object> parts = new ArrayList<>();
        BankItem.Framing framing = item.framing();
        if (framing != null && !item.stem().startsWith(framing.text())) {
            parts.add(inLanguage("span", framing.text()).classed("framing"));
        }
        parts.add(inLanguage("span", item.stem()).classed("stem"));
        return Tag.of("h3", parts);
    }

    private Tag options() {
        Tag list = Tag.of("ol").classed("options");
        shown().forEach(option -> list.add(option(option)));
        return list;
    }

    private List<BankOption> shown() {
        if (item.kind() != BankKind.ORDER) {
            return item.options();
        }
        return item.options().stream()
                .sorted(Comparator.comparingInt(o -> Objects.requireNonNullElse(o.position(), 0)))
                .toList();
    }

    private Tag option(BankOption option) {
        boolean plain = item.kind() == BankKind.ORDER || item.kind() == BankKind.MATCH;
        Tag words = Tag.of(
                "div", inLanguage("p", String.join(" – ", option.shown())).classed("label"));
        List<String> others = option.accepted().stream()
                .filter(name -> !name.equals(option.label()))
                .toList();
        if (!others.isEmpty()) {
            words.add(Tag.of("p", ReportParts.text("samples.accepted", String.join(", ", others)))
                    .classed("feedback"));
        }
        words.add(inLanguage("p", LinkMarkup.plain(option.feedback())).classed("feedback"));
        Tag chips = Tag.of("div").classed("chips");
        if (option.correct() && !plain) {
            chips.add(ReportParts.chip("right", ReportParts.text("samples.right")));
        }
        if (!option.correct()) {
            chips.add(ReportParts.chip("", ReasonsPart.words(option.proof().reason())));
        }
        return Tag.of("li", Tag.of("span", mark(option)).classed("n"), words, chips)
                .classed(option.correct() ? "option right" : "option");
    }

    private String mark(BankOption option) {
        return option.position() == null
                ? option.id().toUpperCase(Locale.ROOT)
                : option.position().toString();
    }

    private Tag why() {
        return Tag.of(
                        "p",
                        Tag.of("strong", ReportParts.text("samples.why")),
                        " ",
                        inLanguage("span", LinkMarkup.plain(item.explanation())))
                .classed("why");
    }

    private Tag foot() {
        String where = item.passages().isEmpty()
                ? ReportParts.text("samples.no-passage")
                : item.passages().stream()
                        .map(BankItem.Passage::locator)
                        .map(locator -> ReportParts.text("samples.locator", locator))
                        .collect(Collectors.joining(", "));
        return Tag.of(
                        "p",
                        ReportParts.text("samples.where", where, ReportParts.text("standing." + item.standing())),
                        " ",
                        Tag.of("code", item.id()))
                .classed("small muted");
    }

    private Tag inLanguage(String name, String text) {
        return Tag.of(name, text).with("lang", item.language()).with("dir", "auto");
    }
}
