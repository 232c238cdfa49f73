package org.quadrivia.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.QuestionWriter;
import org.quadrivia.exchange.SetQuestion;
import org.quadrivia.question.Option;
import org.quadrivia.quiz.named.ResultsCsv;

/**
 * Writes a table with a line for each question (RFC 4180, UTF-8 with a byte order mark, by which spreadsheets recognize it). A text
 * that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
public final class CsvWriter implements QuestionWriter {
    private static final List<String> HEADING =
            List.of("id", "kind", "language", "question", "answer", "explanation", "sources", "difficulty", "tags");

    @Override
    public void write(QuestionSet set, OutputStream out) throws IOException {
        int options = set.questions().stream()
                .mapToInt(question -> question.options().size())
                .max()
                .orElse(0);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.append('\uFEFF');
        line(text, Stream.concat(HEADING.stream(), numbered(options)));
        for (SetQuestion question : set.questions()) {
            line(text, cells(question, options).stream());
        }
        text.flush();
    }

    private static Stream<String> numbered(int options) {
        return Stream.iterate(1, number -> number + 1).limit(options).map(number -> "option " + number);
    }

    private static List<String> cells(SetQuestion question, int options) {
        List<String> cells = new ArrayList<>(List.of(
                question.id(),
                question.kind().word(),
                question.item().language(),
                question.text(),
                question.answer(),
                question.explanation(),
                String.join("\n", question.sources()),
                Double.toString(question.item().difficulty()),
                String.join("; ", question.tags())));
        List<String> shown = shown(question);
        for (int i = 0; i < options; i++) {
            cells.add(i < shown.size() ? shown.get(i) : "");
        }
        return cells;
    }

    /** Returns what a learner chooses from. The answer of a text item is not among it. */
    private static List<String> shown(SetQuestion question) {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, BOOLEAN, ORDER ->
                question.options().stream().map(Option::label).toList();
            case MATCH ->
                question.options().stream()
                        .map(pair -> pair.label() + " – " + Objects.requireNonNullElse(pair.right(), ""))
                        .toList();
            case TEXT -> List.of();
        };
    }

    private static void line(Writer text, Stream<String> cells) throws IOException {
        text.append(cells.map(ResultsCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }
}
