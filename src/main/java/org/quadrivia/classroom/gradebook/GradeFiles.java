package org.quadrivia.classroom.gradebook;

import static org.quadrivia.Messages.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.quadrivia.classroom.assignment.Assignment;
import org.quadrivia.quiz.named.ResultsCsv;

/**
 * Writes gradebooks as files: a line for each learner, and for each assignment the grade in percent and what became of it in words.
 * Names cannot act as formulas: in CSV they are preceded by an apostrophe where a spreadsheet would take them for one; in a workbook
 * they are texts by their type.
 */
public final class GradeFiles {
    private static final double TENTHS = 10;

    private GradeFiles() {}

    /** Writes CSV (RFC 4180, UTF-8 with a byte order mark, by which spreadsheets recognize it). */
    public static byte[] csv(Grades grades) {
        String lines = table(grades).stream()
                .map(line -> line.stream().map(GradeFiles::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
        return ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes an XLSX workbook with one sheet. */
    public static void workbook(Grades grades, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Quadrivia", null);
        Worksheet sheet = workbook.newWorksheet(text("teach.class.grades"));
        List<List<Object>> table = table(grades);
        for (int row = 0; row < table.size(); row++) {
            List<Object> line = table.get(row);
            for (int column = 0; column < line.size(); column++) {
                if (line.get(column) instanceof Number number) {
                    sheet.value(row, column, number);
                } else {
                    sheet.value(row, column, line.get(column).toString());
                }
            }
        }
        sheet.freezePane(1, 1);
        workbook.finish();
    }

    private static List<List<Object>> table(Grades grades) {
        List<List<Object>> table = new ArrayList<>();
        List<Object> heading = new ArrayList<>(List.of(text("teach.class.learner"), text("teach.class.sign-in")));
        for (Assignment assignment : grades.assignments()) {
            heading.add(text("teach.class.grades.percent.of", assignment.title()));
            heading.add(text("teach.class.grades.state.of", assignment.title()));
        }
        heading.add(text("teach.class.grades.average.percent"));
        heading.add(text("teach.class.grades.missing"));
        table.add(heading);
        grades.rows().forEach(row -> table.add(line(row)));
        return table;
    }

    private static List<Object> line(Grades.Row row) {
        List<Object> line = new ArrayList<>();
        line.add(row.learner().person().shownName().value());
        line.add(row.learner().person().name().value());
        row.grades().forEach(grade -> {
            line.add(number(grade.percent()));
            line.add(state(grade));
        });
        line.add(number(row.average()));
        line.add(row.missing());
        return line;
    }

    /** Returns what became of an assignment, in words. */
    public static String state(Grade grade) {
        return grade.set().isPresent()
                ? text("teach.class.state.set")
                : text("teach.class.state." + grade.standing().state().word());
    }

    private static Object number(OptionalDouble percent) {
        return percent.isPresent() ? Math.round(percent.getAsDouble() * TENTHS) / TENTHS : "";
    }

    private static String cell(Object value) {
        return value instanceof Double number
                ? String.format(Locale.ROOT, "%.1f", number)
                : value instanceof Number whole ? whole.toString() : ResultsCsv.cell(value.toString());
    }
}
