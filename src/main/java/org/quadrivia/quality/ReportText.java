package org.quadrivia.quality;

import java.io.PrintStream;
import java.util.List;
import org.quadrivia.Messages;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.CheckReport;
import org.quadrivia.quality.result.Offence;
import org.quadrivia.quality.result.Verdict;

/** A report as plain text: a table of the bars, then each breach with its cause. */
public final class ReportText {
    private static final int MOST = 50;

    private ReportText() {}

    /** Prints the whole report, with at most {@value #MOST} breaches of each bar. */
    public static void print(CheckReport report, PrintStream out) {
        int title = width(report.bars().stream().map(BarResult::title).toList());
        int verdict =
                width(report.bars().stream().map(bar -> word(bar.verdict())).toList());
        for (BarResult bar : report.bars()) {
            out.println("%2d  %s  %s  %s"
                    .formatted(bar.number(), pad(bar.title(), title), pad(word(bar.verdict()), verdict), value(bar))
                    .stripTrailing());
        }
        report.bars().stream().filter(bar -> !bar.offences().isEmpty()).forEach(bar -> offences(bar, out));
        report.notes().forEach(note -> out.println("\n" + note));
        out.println();
        if (report.items() == 0) {
            out.println(Messages.text("check.empty"));
        } else {
            out.println(Messages.text(report.ok() ? "check.ok" : "check.faults", report.items(), report.faults()));
        }
    }

    private static void offences(BarResult bar, PrintStream out) {
        out.println();
        out.println(Messages.text(
                bar.verdict() == Verdict.BREACHED ? "check.offences" : "check.cases",
                bar.number(),
                bar.title(),
                bar.offences().size()));
        bar.offences().stream().limit(MOST).forEach(offence -> out.println("  " + line(offence)));
        if (bar.offences().size() > MOST) {
            out.println("  " + Messages.text("check.more", bar.offences().size() - MOST));
        }
    }

    private static String line(Offence offence) {
        return offence.stem().isEmpty()
                ? offence.where() + ": " + offence.cause()
                : Messages.text("check.offence", offence.where(), offence.stem(), offence.cause());
    }

    private static String value(BarResult bar) {
        return bar.verdict() == Verdict.NOT_MEASURED
                ? bar.measured()
                : Messages.text("check.value", bar.measured(), bar.mustBe());
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> Messages.text("check.holds");
            case BREACHED -> Messages.text("check.breached");
            case NOT_MEASURED -> Messages.text("check.unmeasured");
            case REPORTED -> Messages.text("check.reported");
        };
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
