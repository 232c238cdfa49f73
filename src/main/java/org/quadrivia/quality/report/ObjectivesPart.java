package org.quadrivia.quality.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.quality.bank.BankItem;

/** The learning objectives: first those without a good question, with the reasons, then all of them with their questions. */
final class ObjectivesPart {
    /** For an objective without a good question, the page gives the reasons for at most this many facts. */
    private static final int MAX_REASONS = 8;

    /**
     * Families whose items hardly show whether somebody knows a fact. They ask for the odd one out, for a number of things, for a
     * kind, or for something two facts away.
     */
    private static final Pattern WEAK = Pattern.compile("(?:class-)?(?:odd|count|type|multihop)(?:-.*)?");

    /**
     * An objective, and how many items ask about one of its facts.
     *
     * @param good how many of these items are asked and do not have a weak form
     * @param weak how many of these items are asked but have a weak form
     * @param hidden how many of these items reviews hide
     */
    private record Count(Objective objective, int good, int weak, int hidden) {}

    private ObjectivesPart() {}

    static Tag of(ReportInput input) {
        List<Count> counts = input.dataset().objectives().stream()
                .map(objective -> count(objective, input.bank().items(), input.hidden()))
                .toList();
        if (counts.isEmpty()) {
            return ReportParts.part("objectives", ReportParts.paragraph("objectives.none"));
        }
        List<Count> lacking = counts.stream().filter(one -> one.good() == 0).toList();
        Tag part =
                ReportParts.part("objectives", ReportParts.paragraph("objectives.lead", counts.size(), lacking.size()));
        if (!lacking.isEmpty()) {
            Tag list = Tag.of("ul").classed("causes");
            lacking.forEach(one -> list.add(lacking(one, input)));
            part.add(Tag.of("h3", ReportParts.text("objectives.lacking")), list);
        }
        return part.add(table(counts));
    }

    private static Count count(Objective objective, List<BankItem> items, Set<String> reviewedAway) {
        Set<String> facts = objective.facts().stream().map(FactId::hex).collect(Collectors.toSet());
        int good = 0;
        int weak = 0;
        int hidden = 0;
        for (BankItem item : items) {
            if (item.asks().stream().anyMatch(facts::contains)) {
                if (reviewedAway.contains(item.id())) {
                    hidden++;
                } else if (WEAK.matcher(item.family()).matches()) {
                    weak++;
                } else {
                    good++;
                }
            }
        }
        return new Count(objective, good, weak, hidden);
    }

    private static Tag lacking(Count one, ReportInput input) {
        Tag reasons = Tag.of("ul");
        reasons(one, input).forEach(reason -> reasons.add(Tag.of("li", ReportParts.label(reason))));
        return Tag.of(
                "li",
                Tag.of("h4", ReportParts.label(one.objective().sentence())),
                Tag.of(
                        "p",
                        ReportParts.chip(
                                "wrong",
                                ReportParts.text(
                                        "objectives.weight", one.objective().weight()))),
                reasons);
    }

    private static List<String> reasons(Count one, ReportInput input) {
        List<String> known = input.unasked().getOrDefault(one.objective().id().iri(), List.of());
        List<String> reasons = new ArrayList<>();
        if (one.objective().facts().isEmpty()) {
            reasons.add(ReportParts.text("objectives.nothing"));
        } else if (one.hidden() > 0 || one.weak() > 0) {
            if (one.hidden() > 0) {
                reasons.add(ReportParts.text("objectives.hidden", one.hidden()));
            }
            if (one.weak() > 0) {
                reasons.add(ReportParts.text("objectives.weak", one.weak()));
            }
        } else if (known.isEmpty()) {
            reasons.add(ReportParts.text(input.unasked().isEmpty() ? "objectives.unknown" : "objectives.gone"));
        }
        known.stream().limit(MAX_REASONS).forEach(reasons::add);
        if (known.size() > MAX_REASONS) {
            reasons.add(ReportParts.text("objectives.more", known.size() - MAX_REASONS));
        }
        return reasons;
    }

    private static Tag table(List<Count> counts) {
        ReportTable table = new ReportTable(
                ReportParts.text("objectives.caption"),
                ReportParts.text("objectives.objective"),
                ReportParts.text("objectives.column.weight"),
                ReportParts.text("objectives.column.good"),
                ReportParts.text("objectives.column.weak"),
                ReportParts.text("objectives.column.hidden"));
        counts.forEach(one -> table.row(
                ReportParts.label(one.objective().sentence()),
                ReportParts.text("number", one.objective().weight()),
                ReportParts.text("number", one.good()),
                ReportParts.text("number", one.weak()),
                ReportParts.text("number", one.hidden())));
        return table.tag();
    }
}
