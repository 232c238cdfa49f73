package org.quadrivia.classroom.week;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The gradebook of a class as a teacher would keep it in a spreadsheet: a line for each answer, a key, and formulas that sum up. It
 * knows nothing of our classes; Apache POI computes the formulas.
 */
final class PlainSheet {
    private static final String LEFT_OUT = "-";
    private static final int FIRST_GRADE = 2;

    private PlainSheet() {}

    /**
     * An answer.
     *
     * @param chosen empty if nothing was chosen
     * @param minute when
     * @param until the minute until which answers count
     */
    record Answered(String question, String chosen, double minute, double until) {}

    /**
     * What somebody did for an assignment.
     *
     * @param attempts those that can count, oldest first
     * @param states what is said of each of them if it counts
     * @param state what is said if none counts, or the grade was set
     * @param set the grade that the teacher set; empty if there is none
     */
    record Work(List<List<Answered>> attempts, List<String> states, String state, Optional<Integer> set) {}

    /** @param works one for each assignment */
    record Line(String name, String signIn, List<Work> works) {}

    /**
     * An assignment.
     *
     * @param counts how the attempts are put together: MAX, or FIRST or LAST
     * @param key the right answers by question; {@link #LEFT_OUT} for questions that do not count
     */
    record Column(String title, String counts, Map<String, String> key) {}

    /**
     * What the formulas come to.
     *
     * @param table the cells of the gradebook, numbers with one digit after the point
     * @param grades for each assignment, the grades in percent as they are, by sign-in name
     * @param averages for each assignment
     */
    record Computed(List<List<String>> table, List<Map<String, Double>> grades, List<Double> averages) {}

    static Computed compute(List<Column> columns, List<Line> lines) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet answers = book.createSheet("answers");
            Sheet grades = book.createSheet("grades");
            for (Column column : columns) {
                key(book.createSheet("key" + columns.indexOf(column)), column.key());
            }
            lines.forEach(line -> write(grades, answers, line, columns));
            return read(book.getCreationHelper().createFormulaEvaluator(), grades, columns, lines);
        }
    }

    private static void key(Sheet sheet, Map<String, String> key) {
        key.forEach((question, right) -> {
            Row row = next(sheet);
            row.createCell(0).setCellValue(question);
            row.createCell(1).setCellValue(right);
        });
    }

    /** Grades are in the columns from C on, one for each assignment; the average and the number of missing works follow. */
    private static void write(Sheet grades, Sheet answers, Line line, List<Column> columns) {
        Row row = next(grades);
        row.createCell(0).setCellValue(line.name());
        row.createCell(1).setCellValue(line.signIn());
        int states = FIRST_GRADE + columns.size();
        for (int i = 0; i < columns.size(); i++) {
            Work work = line.works().get(i);
            int column = i;
            List<String> shares = work.attempts().stream()
                    .map(attempt -> share(answers, attempt, column))
                    .toList();
            Cell cell = row.createCell(FIRST_GRADE + i);
            if (work.set().isPresent()) {
                cell.setCellValue(work.set().get());
            } else if (!shares.isEmpty()) {
                cell.setCellFormula("100*"
                        + switch (columns.get(i).counts()) {
                            case "FIRST" -> shares.getFirst();
                            case "LAST" -> shares.getLast();
                            default -> "MAX(" + String.join(",", shares) + ")";
                        });
            }
            Cell state = row.createCell(states + i);
            if (work.set().isPresent() || shares.isEmpty()) {
                state.setCellValue(work.state());
            } else {
                state.setCellFormula(state(work.states(), shares, columns.get(i).counts()));
            }
        }
        String of = range(row, FIRST_GRADE, states - 1);
        row.createCell(states + columns.size()).setCellFormula("IF(COUNT(%s)=0,\"\",AVERAGE(%s))".formatted(of, of));
        row.createCell(states + columns.size() + 1)
                .setCellFormula("COUNTIF(" + range(row, states, states + columns.size() - 1) + ",\"missing\")");
    }

    /** What is said of the attempt that counts; of equals it is the earliest. */
    private static String state(List<String> states, List<String> shares, String counts) {
        if (!counts.equals("MAX")) {
            return "\"" + (counts.equals("FIRST") ? states.getFirst() : states.getLast()) + "\"";
        }
        String formula = "\"\"";
        for (int i = states.size() - 1; i >= 0; i--) {
            formula = "IF(%s=MAX(%s),\"%s\",%s)"
                    .formatted(shares.get(i), String.join(",", shares), states.get(i), formula);
        }
        return formula;
    }

    private static String range(Row row, int from, int to) {
        int number = row.getRowNum() + 1;
        return "" + (char) ('A' + from) + number + ":" + (char) ('A' + to) + number;
    }

    /** Writes the answers of an attempt, one below the other, and returns the cell with the share of the points. */
    private static String share(Sheet answers, List<Answered> attempt, int column) {
        int first = answers.getPhysicalNumberOfRows() + 1;
        for (Answered one : attempt) {
            Row row = next(answers);
            int number = row.getRowNum() + 1;
            row.createCell(0).setCellValue(one.question());
            row.createCell(1).setCellValue(one.chosen());
            row.createCell(2).setCellValue(one.minute());
            row.createCell(3).setCellValue(one.until());
            row.createCell(4).setCellFormula("VLOOKUP(A%d,key%d!A1:B99,2,FALSE)".formatted(number, column));
            row.createCell(5).setCellFormula("IF(E%d=\"%s\",0,1)".formatted(number, LEFT_OUT));
            row.createCell(6)
                    .setCellFormula("IF(AND(F%d=1,C%d<=D%d,EXACT(B%d,E%d)),1,0)"
                            .formatted(number, number, number, number, number));
        }
        int last = answers.getPhysicalNumberOfRows();
        answers.getRow(last - 1)
                .createCell(7)
                .setCellFormula("SUM(G%d:G%d)/SUM(F%d:F%d)".formatted(first, last, first, last));
        return "answers!H" + last;
    }

    private static Row next(Sheet sheet) {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    private static Computed read(FormulaEvaluator formulas, Sheet grades, List<Column> columns, List<Line> lines) {
        List<List<String>> table = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("Name", "Sign-in name"));
        columns.forEach(column -> heading.addAll(List.of(column.title() + " (%)", column.title() + ": state")));
        heading.addAll(List.of("Average (%)", "Missing"));
        table.add(heading);
        int states = FIRST_GRADE + columns.size();
        for (Row row : grades) {
            List<String> cells = new ArrayList<>(List.of(text(row, 0, formulas, ""), text(row, 1, formulas, "")));
            for (int i = 0; i < columns.size(); i++) {
                cells.add(text(row, FIRST_GRADE + i, formulas, "%.1f"));
                cells.add(text(row, states + i, formulas, ""));
            }
            cells.add(text(row, states + columns.size(), formulas, "%.1f"));
            cells.add(text(row, states + columns.size() + 1, formulas, "%.0f"));
            table.add(cells);
        }
        return new Computed(
                table,
                IntStream.range(0, columns.size())
                        .mapToObj(i -> IntStream.range(0, lines.size())
                                .filter(line -> number(grades.getRow(line), FIRST_GRADE + i, formulas)
                                        .isPresent())
                                .boxed()
                                .collect(Collectors.toMap(
                                        line -> lines.get(line).signIn(),
                                        line -> number(grades.getRow(line), FIRST_GRADE + i, formulas)
                                                .orElseThrow())))
                        .toList(),
                averages(formulas, grades, columns.size()));
    }

    private static List<Double> averages(FormulaEvaluator formulas, Sheet grades, int columns) {
        int last = grades.getPhysicalNumberOfRows();
        Row row = next(grades);
        return IntStream.range(FIRST_GRADE, FIRST_GRADE + columns)
                .mapToObj(column -> {
                    char letter = (char) ('A' + column);
                    Cell cell = row.createCell(column);
                    cell.setCellFormula("AVERAGE(%s1:%s%d)".formatted(letter, letter, last));
                    return formulas.evaluate(cell).getNumberValue();
                })
                .toList();
    }

    private static Optional<Double> number(Row row, int column, FormulaEvaluator formulas) {
        return Optional.ofNullable(formulas.evaluate(row.getCell(column)))
                .filter(value -> value.getCellType() == CellType.NUMERIC)
                .map(CellValue::getNumberValue);
    }

    private static String text(Row row, int column, FormulaEvaluator formulas, String format) {
        CellValue value = formulas.evaluate(row.getCell(column));
        if (value == null) {
            return "";
        }
        return switch (value.getCellType()) {
            case NUMERIC -> String.format(java.util.Locale.ROOT, format, value.getNumberValue());
            case STRING -> value.getStringValue();
            default -> throw new AssertionError(row.getCell(column) + " is " + value.formatAsString());
        };
    }

    /** Reads a CSV file as a spreadsheet does. */
    static List<List<String>> csv(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    /** Reads a workbook's only sheet, numbers with one digit after the point but for the last column. */
    static List<List<String>> workbook(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            FormulaEvaluator formulas = book.getCreationHelper().createFormulaEvaluator();
            List<List<String>> table = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                int last = row.getLastCellNum() - 1;
                table.add(IntStream.rangeClosed(0, last)
                        .mapToObj(column -> text(row, column, formulas, column == last ? "%.0f" : "%.1f"))
                        .toList());
            }
            return table;
        }
    }
}
