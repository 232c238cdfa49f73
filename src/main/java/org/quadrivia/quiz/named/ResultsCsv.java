package org.quadrivia.quiz.named;

import static org.quadrivia.Messages.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.quadrivia.quiz.named.QuizResults.Attempt;
import org.quadrivia.quiz.named.QuizResults.ItemFigures;
import org.quadrivia.quiz.statistics.ItemAnalysis;
import org.quadrivia.quiz.statistics.OptionTable;
import org.quadrivia.quiz.statistics.QuizFigures;
import org.quadrivia.quiz.statistics.Remark;

/**
 * Writes results as comma-separated values (RFC 4180). The text starts with a byte order mark, by which spreadsheets recognize
 * UTF-8. A text that a spreadsheet would take for a formula is preceded by an apostrophe, so that it is shown as text.
 */
public final class ResultsCsv {
    private static final String MARK = "\uFEFF";

    private ResultsCsv() {}

    /** Returns a table with a line for each attempt. */
    public static String attempts(QuizResults results) {
        return table(
                "quiz.csv.attempts",
                results.attempts().stream().map(ResultsCsv::line).toList());
    }

    /** Returns a table with a line for each item. */
    public static String items(QuizResults results) {
        return table(
                "quiz.csv.items", results.items().stream().map(ResultsCsv::line).toList());
    }

    /** Returns a table with a line for each option of each item that has options to choose: how often it was taken, in thirds. */
    public static String options(QuizResults results) {
        return table(
                "quiz.csv.options",
                results.items().stream()
                        .flatMap(figures -> figures.options().lines().stream().map(line -> line(figures, line)))
                        .toList());
    }

    /** Returns a table with a line for each figure of the quiz as a whole. */
    public static String quiz(QuizResults results) {
        QuizFigures whole = results.whole();
        return table(
                "quiz.csv.quiz",
                List.of(
                        List.of("people", String.valueOf(whole.takers())),
                        List.of("mean", number(whole.mean())),
                        List.of("median", number(whole.median())),
                        List.of("standard deviation", number(whole.deviation())),
                        List.of("skewness", number(whole.skewness())),
                        List.of("kurtosis", number(whole.kurtosis())),
                        List.of("internal consistency", number(whole.consistency())),
                        List.of("error ratio", number(whole.errorRatio())),
                        List.of("standard error", number(whole.standardError()))));
    }

    private static List<String> line(ItemFigures figures, OptionTable.Line line) {
        OptionTable.Thirds people = figures.options().people();
        OptionTable.Thirds taken = line.taken();
        return List.of(
                cell(figures.item().id()),
                cell(figures.item().stem()),
                cell(line.option().label()),
                line.option().correct() ? "1" : "0",
                String.valueOf(taken.upper()),
                String.valueOf(people.upper()),
                String.valueOf(taken.middle()),
                String.valueOf(people.middle()),
                String.valueOf(taken.lower()),
                String.valueOf(people.lower()));
    }

    private static List<String> line(Attempt attempt) {
        OptionalInt score = attempt.score();
        return List.of(
                cell(name(attempt.who())),
                String.valueOf(attempt.number()),
                attempt.started().toString(),
                cell(attempt.mode().name().toLowerCase(Locale.ROOT)),
                String.valueOf(attempt.questions()),
                String.valueOf(attempt.answered()),
                score.isPresent() ? String.valueOf(score.getAsInt()) : "",
                attempt.finished() ? "1" : "0",
                score.isPresent() ? String.format(Locale.ROOT, "%.2f", attempt.points()) : "");
    }

    private static List<String> line(ItemFigures figures) {
        return List.of(
                cell(figures.item().id()),
                cell(figures.item().family()),
                cell(figures.item().kind().word()),
                cell(figures.item().stem()),
                String.valueOf(figures.takers()),
                String.valueOf(figures.right()),
                number(figures.facility()),
                number(figures.discrimination()),
                number(figures.of(ItemAnalysis.Figures::deviation)),
                number(figures.of(ItemAnalysis.Figures::efficiency)),
                number(figures.of(ItemAnalysis.Figures::intendedWeight)),
                number(figures.of(ItemAnalysis.Figures::effectiveWeight)),
                number(figures.guess()),
                cell(String.join(
                        "; ", figures.remarks().stream().map(ResultsCsv::words).toList())));
    }

    /** Returns the name to show for a taker. */
    public static String name(QuizResults.Who who) {
        return who.name().orElseGet(() -> text("quiz.guest", who.guest()));
    }

    /** Returns a remark in a sentence. */
    public static String words(Remark remark) {
        return text("quiz.csv.remark." + remark.finding().name().toLowerCase(Locale.ROOT), remark.option());
    }

    private static String table(String heading, List<List<String>> lines) {
        return MARK
                + text(heading)
                + "\r\n"
                + lines.stream().map(line -> String.join(",", line) + "\r\n").collect(Collectors.joining());
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "";
    }

    /** Returns the text as a quoted cell that no spreadsheet takes for a formula. */
    public static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
