package org.quadrivia.quality.report;

import java.util.List;
import org.quadrivia.quality.bank.BankItem;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.CheckReport;
import org.quadrivia.quality.result.Verdict;

/** The title of the page, the verdict in a sentence, and the most important figures. */
final class ReportHeadline {
    private ReportHeadline() {}

    public static Tag of(String title, ReportInput input, Coverage coverage) {
        CheckReport check = input.check();
        return Tag.of(
                "header",
                Tag.of("p", ReportParts.text("eyebrow")).classed("eyebrow"),
                Tag.of("h1", title).with("dir", "auto"),
                Tag.of("p", ReportParts.text("lead")).classed("lead"),
                Tag.of("p", verdict(check)).classed(check.ok() ? "verdict right" : "verdict wrong"),
                Tag.of("dl", figures(input, coverage)).classed("figures"),
                Tag.of("p", ReportParts.text("revision", revision(input))).classed("small muted"));
    }

    private static String verdict(CheckReport check) {
        long breached = count(check, Verdict.BREACHED);
        if (check.items() == 0) {
            return ReportParts.text("verdict.empty");
        }
        return check.ok()
                ? ReportParts.text("verdict.good", measured(check))
                : ReportParts.text("verdict.bad", breached);
    }

    private static List<Tag> figures(ReportInput input, Coverage coverage) {
        List<BankItem> items = input.bank().items();
        CheckReport check = input.check();
        return List.of(
                figure(ReportParts.text("number", items.size()), ReportParts.text("figure.items", items.size())),
                figure(
                        ReportParts.text(
                                "number",
                                items.stream().map(BankItem::family).distinct().count()),
                        ReportParts.text(
                                "figure.families",
                                items.stream().map(BankItem::family).distinct().count())),
                figure(
                        ReportParts.text("share", coverage.share()),
                        ReportParts.text("figure.facts", coverage.asked(), coverage.could())),
                figure(
                        ReportParts.text("of", count(check, Verdict.HOLDS), measured(check)),
                        ReportParts.text("figure.bars", count(check, Verdict.NOT_MEASURED))));
    }

    private static Tag figure(String value, String name) {
        return Tag.of("div", Tag.of("dt", name), Tag.of("dd", value));
    }

    private static long measured(CheckReport check) {
        return count(check, Verdict.HOLDS) + count(check, Verdict.BREACHED);
    }

    private static long count(CheckReport check, Verdict verdict) {
        return check.bars().stream()
                .map(BarResult::verdict)
                .filter(verdict::equals)
                .count();
    }

    private static String revision(ReportInput input) {
        return input.dataset().revision().substring(0, 12);
    }
}
