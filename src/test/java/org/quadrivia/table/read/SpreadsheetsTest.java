package org.quadrivia.table.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quadrivia.table.Spreadsheet;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;

class SpreadsheetsTest {
    @TempDir
    private Path folder;

    @Test
    void readsTextsNumbersAndFormulasAsTheyAreShown() throws IOException {
        Spreadsheet book = Spreadsheet.excel(
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><t>Mass</t></is></c></row>"
                        + "<row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3'><v>0.30000000000000004</v></c>"
                        + "<c r='C3'><f>SUM(A1:A9)</f><v>12</v></c><c r='D3' t='b'><v>1</v></c><c r='E3' t='e'><v>#N/A</v></c>"
                        + "<c r='F3' t='str'><f>\"=cmd\"</f><v>=cmd</v></c></row>");

        List<List<String>> rows = read(book, "p.xlsx");

        assertThat(rows)
                .containsExactly(List.of("Name", "", "Mass"), List.of("Mercury", "0.3", "12", "true", "#N/A", "=cmd"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 45352, 2024-03-01, 2028-03-02",
        "1, 59, 1900-02-28, 1904-02-29",
        "1, 61, 1900-03-01, 1904-03-02",
        "3, 1, 1900-01-01, 1904-01-02",
        "2, 0.125, 12.5%, 12.5%",
        "4, 1234.5, 1234.5, 1234.5",
        "5, 45352.5, 2024-03-01T12:00:00, 2028-03-02T12:00:00",
        "6, 45352, 2024, 2028",
        "0, 1850, 1850, 1850"
    })
    void showsDatesAndPercentagesByTheirFormats(int style, String raw, String since1900, String since1904)
            throws IOException {
        String row = "<row><c><v>1</v></c><c s='" + style + "'><v>" + raw + "</v></c></row>";
        Spreadsheet old = Spreadsheet.excel(row).with("xl/workbook.xml", Spreadsheet.workbook("date1904='1'"));

        assertThat(read(Spreadsheet.excel(row), "a.xlsx")).containsExactly(List.of("1", since1900));
        assertThat(read(old, "b.xlsx")).containsExactly(List.of("1", since1904));
    }

    @Test
    void readsOpenDocumentsWithRepeatedCells() throws IOException {
        Spreadsheet document = Spreadsheet.openDocument(
                "<table:table-row><table:table-cell office:value-type='string'><text:p>Name</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated='2' office:value-type='string'><text:p>x<text:s/>y</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated='16381'/></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='2'><table:table-cell office:value-type='date' office:date-value='1846-09-23'><text:p>23.09.46</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type='float' office:value='1234.5'><text:p>1.234,50</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type='percentage' office:value='0.5'><text:p>50 %</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='1048573'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>");

        List<List<String>> rows = read(document, "p.ods");

        assertThat(rows)
                .containsExactly(
                        List.of("Name", "x y", "x y"),
                        List.of("1846-09-23", "1234.5", "50%"),
                        List.of("1846-09-23", "1234.5", "50%"));
    }

    @Test
    void namesTheSheetsThatThereAre() throws IOException {
        Path file = Spreadsheet.excel("<row><c><v>1</v></c></row>").write(folder.resolve("p.xlsx"));

        assertThatThrownBy(() -> TableFile.of(file, "p.xlsx", "Moons", TableLimits.USUAL))
                .isInstanceOf(TableRefused.class)
                .hasMessageContaining("Moons")
                .hasMessageContaining("Planets");
    }

    private List<List<String>> read(Spreadsheet sheet, String name) throws IOException {
        Path file = sheet.write(folder.resolve(name));
        return TableFileTest.all(TableFile.of(file, name, null, TableLimits.USUAL));
    }
}
