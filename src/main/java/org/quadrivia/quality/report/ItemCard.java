package org.quadrivia.quality.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quadrivia.quality.bank.BankFraming;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.bank.BankKind;
import org.quadrivia.quality.bank.BankOption;
import org.quadrivia.quality.bank.BankPassage;
import org.quadrivia.quality.text.Links;

/** An item with its key, its explanation and its proofs. */
final class ItemCard {
    private final BankItem item;

    private ItemCard(BankItem item) {
        this.item = item;
    }

    static Tag of(BankItem item) {
        return new ItemCard(item).card();
    }

    private Tag card() {
        return Tag.of("li", Tag.of("article", head(), stem(), options(), why(), foot()))
                .classed("item");
    }

    private Tag head() {
        return Tag.of(
                        "p",
                        Tag.of("span", item.family()),
                        Tag.of("span", Page.text("kind." + item.kind().word())),
                        Tag.of("span", Page.text("samples.difficulty", item.difficulty())))
                .classed("eyebrow");
    }

    private Tag stem() {
        List<Object> parts = new ArrayList<>();
        BankFraming framing = item.framing();
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
            words.add(Tag.of("p", Page.text("samples.accepted", String.join(", ", others)))
                    .classed("feedback"));
        }
        words.add(inLanguage("p", Links.plain(option.feedback())).classed("feedback"));
        Tag chips = Tag.of("div").classed("chips");
        if (option.correct() && !plain) {
            chips.add(Page.chip("right", Page.text("samples.right")));
        }
        if (!option.correct()) {
            chips.add(Page.chip("", ReasonsPart.words(option.proof().reason())));
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
                        Tag.of("strong", Page.text("samples.why")),
                        " ",
                        inLanguage("span", Links.plain(item.explanation())))
                .classed("why");
    }

    private Tag foot() {
        String where = item.passages().isEmpty()
                ? Page.text("samples.no-passage")
                : item.passages().stream()
                        .map(BankPassage::locator)
                        .map(locator -> Page.text("samples.locator", locator))
                        .collect(Collectors.joining(", "));
        return Tag.of(
                        "p",
                        Page.text("samples.where", where, Page.text("standing." + item.standing())),
                        " ",
                        Tag.of("code", item.id()))
                .classed("small muted");
    }

    private Tag inLanguage(String name, String text) {
        return Tag.of(name, text).with("lang", item.language()).with("dir", "auto");
    }
}
