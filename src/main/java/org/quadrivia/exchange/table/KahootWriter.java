package org.quadrivia.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.quadrivia.exchange.LeftOut;
import org.quadrivia.exchange.QuestionSet;
import org.quadrivia.exchange.QuestionWriter;
import org.quadrivia.exchange.SetQuestion;
import org.quadrivia.question.Option;

/**
 * Writes the spreadsheet from which Kahoot and ClassQuiz import quizzes: a title, and from row 14 a question with up to four
 * answers, seconds and the numbers of the right ones. Questions that are typed, put in order or matched have no place in it.
 */
public final class KahootWriter implements QuestionWriter {
    private static final int TITLE_ROW = 4;
    private static final int TITLE_COLUMN = 2;
    private static final int HEADING_ROW = 12;
    private static final int MOST_OPTIONS = 4;
    private static final int LONGEST_QUESTION = 120;
    private static final int LONGEST_OPTION = 75;

    /** The times that Kahoot offers, in seconds. */
    private static final int SHORT = 30;

    private static final int LONG = 60;
    private static final int MUCH_TO_READ = 200;

    private static final List<String> HEADING = List.of(
            "Question - max 120 characters",
            "Answer 1 - max 75 characters",
            "Answer 2 - max 75 characters",
            "Answer 3 - max 75 characters",
            "Answer 4 - max 75 characters",
            "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
            "Correct answer(s) - choose at least one");

    @Override
    public void write(QuestionSet set, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Quadrivia", null);
        Worksheet sheet = workbook.newWorksheet("Quiz");
        sheet.value(TITLE_ROW, TITLE_COLUMN, set.title());
        for (int i = 0; i < HEADING.size(); i++) {
            sheet.value(HEADING_ROW, i + 1, HEADING.get(i));
        }
        int row = HEADING_ROW;
        for (SetQuestion question : set.questions()) {
            row++;
            question(sheet, row, row - HEADING_ROW, question);
        }
        workbook.finish();
        out.flush();
    }

    @Override
    public Optional<LeftOut.Reason> obstacle(SetQuestion question) {
        return switch (question.kind()) {
            case TEXT, ORDER, MATCH -> Optional.of(LeftOut.Reason.KIND);
            case SINGLE, MULTIPLE, BOOLEAN -> {
                if (question.options().size() > MOST_OPTIONS) {
                    yield Optional.of(LeftOut.Reason.OPTIONS);
                }
                boolean tooLong = question.text().length() > LONGEST_QUESTION
                        || question.options().stream()
                                .anyMatch(option -> option.label().length() > LONGEST_OPTION);
                yield tooLong ? Optional.of(LeftOut.Reason.LENGTH) : Optional.empty();
            }
        };
    }

    private static void question(Worksheet sheet, int row, int number, SetQuestion question) {
        List<Option> options = question.options();
        sheet.value(row, 0, number);
        sheet.value(row, 1, question.text());
        for (int i = 0; i < options.size(); i++) {
            sheet.value(row, i + 2, options.get(i).label());
        }
        sheet.value(row, MOST_OPTIONS + 2, seconds(question));
        sheet.value(
                row,
                MOST_OPTIONS + 3,
                IntStream.range(0, options.size())
                        .filter(i -> options.get(i).correct())
                        .mapToObj(i -> Integer.toString(i + 1))
                        .collect(Collectors.joining(",")));
    }

    private static int seconds(SetQuestion question) {
        int read = question.text().length()
                + question.options().stream()
                        .mapToInt(option -> option.label().length())
                        .sum();
        return read > MUCH_TO_READ ? LONG : SHORT;
    }
}
