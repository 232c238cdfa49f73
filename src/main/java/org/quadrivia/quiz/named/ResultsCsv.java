package org.quadrivia.quiz.named;

import static org.quadrivia.Messages.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.quadrivia.quiz.named.QuizResults.Attempt;
import org.quadrivia.quiz.named.QuizResults.ItemFigures;

/**
 * Results as comma-separated values (RFC 4180) in UTF-8 with its mark, which spreadsheets look for. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it, which spreadsheets show as the text it is.
 */
public final class ResultsCsv {
    private static final String MARK = "\uFEFF";

    private ResultsCsv() {}

    /** A line for each attempt. */
    public static String attempts(QuizResults results) {
        return table(
                "quiz.csv.attempts",
                results.attempts().stream().map(ResultsCsv::line).toList());
    }

    /** A line for each item. */
    public static String items(QuizResults results) {
        return table(
                "quiz.csv.items", results.items().stream().map(ResultsCsv::line).toList());
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
                attempt.finished() ? "1" : "0");
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
                number(figures.discrimination()));
    }

    /** What to call somebody. */
    public static String name(QuizResults.Who who) {
        return who.name().orElseGet(() -> text("quiz.guest", who.guest()));
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

    /** A text as a cell. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
