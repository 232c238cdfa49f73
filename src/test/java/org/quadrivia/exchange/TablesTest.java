package org.quadrivia.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.quadrivia.exchange.file.QuestionFormat;
import org.quadrivia.quiz.Items;

class TablesTest {
    private static final int FIRST_ROW = 13;
    private static final DataFormatter TEXT = new DataFormatter();

    private final QuestionSet set = QuestionSets.everyKind();

    /** Apache POI reads the layout that Kahoot and ClassQuiz import. */
    @Test
    void anotherReaderFindsTitleQuestionsAnswersAndKeys() throws Exception {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(QuestionSets.written(set, QuestionFormat.KAHOOT)))) {
            Sheet sheet = book.getSheetAt(0);

            assertThat(cell(sheet, 4, 2)).isEqualTo("Calls / one");
            assertThat(row(sheet, FIRST_ROW))
                    .containsExactly(
                            "1",
                            "According to the article: Whom did she ring?",
                            "Munir",
                            "Doval",
                            "Rubio",
                            "",
                            "30",
                            "1");
            assertThat(row(sheet, FIRST_ROW + 1).getLast()).isEqualTo("2");
            assertThat(sheet.getLastRowNum())
                    .isEqualTo(FIRST_ROW
                            - 1
                            + set.questions().size()
                            - QuestionFormat.KAHOOT.leftOut(set).size());
        }
    }

    @Test
    void whatKahootCannotHoldIsNamedWithItsReason() {
        QuestionSet some = QuestionSets.set(List.of(
                Items.single("01", "Who?", "Munir", "Doval"),
                Items.multiple("02", "Which?", List.of("1", "2"), List.of("3", "4", "5")),
                Items.text("04", "____", 0, "Munir"),
                Items.order("05", "b", "a", "c"),
                Items.match("06", "Who led what?", "India", "Modi", "Pakistan", "Munir"),
                Items.bool("07", "long ".repeat(24), true),
                Items.single("08", "Who?", "Munir", "n".repeat(76))));
        List<String> leftOut = new ArrayList<>();
        QuestionFormat.KAHOOT
                .leftOut(some)
                .forEach(left -> leftOut.add(left.question().id() + " " + left.reason()));

        assertThat(leftOut).containsExactly("02 OPTIONS", "04 KIND", "05 KIND", "06 KIND", "07 LENGTH", "08 LENGTH");
    }

    @Test
    void noCellOfASpreadsheetIsAFormula() throws Exception {
        QuestionSet formula =
                QuestionSets.set(List.of(Items.single("31", "=1+1", "=HYPERLINK(\"x\")", "+2", "@three")));
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(QuestionSets.written(formula, QuestionFormat.KAHOOT)))) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }
        }
        String csv = new String(QuestionSets.written(formula, QuestionFormat.CSV), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'=HYPERLINK(\"\"x\"\")\"", "\"'+2\"", "\"'@three\"");
    }

    @Test
    void aTableHasALineForEachQuestionAndAsManyColumnsInEach() throws Exception {
        String csv = new String(QuestionSets.written(set, QuestionFormat.CSV), StandardCharsets.UTF_8);
        List<List<String>> rows = parsed(csv);

        assertThat(csv).startsWith("\uFEFF");
        assertThat(rows).hasSize(1 + set.questions().size());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
        assertThat(rows.get(1))
                .startsWith(
                        "01", "single", "en", "According to the article: Whom did she ring?", "Munir", "It is Munir.");
        assertThat(rows.get(6)).contains("India – Modi; Pakistan – Munir");
    }

    /** Reads RFC 4180 with every cell quoted. */
    private static List<List<String>> parsed(String csv) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                cell.append(c);
            } else if (c == ',' || c == '\n') {
                rows.getLast().add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(new ArrayList<>());
                }
            }
        }
        rows.removeLast();
        return rows;
    }

    private static List<String> row(Sheet sheet, int number) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < 8; column++) {
            cells.add(cell(sheet, number, column));
        }
        return cells;
    }

    private static String cell(Sheet sheet, int row, int column) {
        return TEXT.formatCellValue(sheet.getRow(row).getCell(column));
    }
}
