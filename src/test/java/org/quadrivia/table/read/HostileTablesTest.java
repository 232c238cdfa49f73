package org.quadrivia.table.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.table.Spreadsheet;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;

/** Files that were made to harm are refused in words, in little time and memory. */
class HostileTablesTest {
    private static final TableLimits SMALL = new TableLimits(10 << 20, 20 << 20, 1000, 50, 5000, 100_000);

    @TempDir
    private Path folder;

    @Test
    void stopsUnpackingABomb() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        Spreadsheet.excel("").write(file);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>");
            put(zip, "xl/workbook.xml", Spreadsheet.workbook(""));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData><row><c><v>1</v></c></row>".getBytes(StandardCharsets.UTF_8));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                zip.write(spaces);
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Files.size(file)).isLessThan(1 << 20);
        refused(file, "larger than any table");
    }

    @Test
    void expandsNoEntities() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><worksheet><sheetData><row><c t='inlineStr'><is><t>&c;</t></is></c></row></sheetData></worksheet>";
        String outside =
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row><c t='inlineStr'><is><t>&a;</t></is></c></row></sheetData></worksheet>";

        refused(Spreadsheet.excel("").with("xl/worksheets/sheet1.xml", bomb).write(folder.resolve("e.xlsx")), "entity");
        refused(
                Spreadsheet.excel("").with("xl/worksheets/sheet1.xml", outside).write(folder.resolve("x.xlsx")),
                "entity");
    }

    @Test
    void makesNoRoomForColumnsRowsAndTextsThatAreNotThere() throws IOException {
        refused(
                Spreadsheet.excel("<row r='1'><c r='ZZZ1'><v>1</v></c></row>").write(folder.resolve("c.xlsx")),
                "columns");
        refused(Spreadsheet.excel("<row r='999999999'><c><v>1</v></c></row>").write(folder.resolve("r.xlsx")), "rows");
        Path index = Spreadsheet.excel("<row><c t='s'><v>2000000000</v></c><c><v>1</v></c></row>")
                .write(folder.resolve("s.xlsx"));
        assertThat(TableFileTest.all(TableFile.of(index, "s.xlsx", null, SMALL)).getFirst())
                .containsExactly("", "1");
        String cell =
                "<table:table-cell office:value-type='string' table:number-columns-repeated='900000000'><text:p>x</text:p></table:table-cell>";
        refused(
                Spreadsheet.openDocument("<table:table-row>" + cell + "</table:table-row>")
                        .write(folder.resolve("c.ods")),
                "columns");
        refused(
                Spreadsheet.openDocument(
                                "<table:table-row table:number-rows-repeated='900000000'><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>")
                        .write(folder.resolve("r.ods")),
                "rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "\u0000\u0001\u0002binary\u0000\u0007"})
    void refusesWhatIsNoTable(String content) throws IOException {
        Path file = folder.resolve("t.csv");
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));

        refused(file, "");
    }

    @Test
    void refusesAnOldWorkbookAndADamagedOne() throws IOException {
        Path old = folder.resolve("old.xls");
        Files.write(old, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        Path damaged = folder.resolve("damaged.xlsx");
        Files.write(damaged, new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9});

        refused(old, "XLSX");
        refused(damaged, "damaged");
    }

    @Test
    void keepsCellsAndRowsOfATextWithinBounds() throws IOException {
        Path cell = folder.resolve("cell.csv");
        Files.writeString(cell, "a,b\n" + "x".repeat(6000) + ",1\n");
        Path rows = folder.resolve("rows.csv");
        Files.writeString(rows, "a,b\n" + "1,2\n".repeat(2000));
        Path spaces = folder.resolve("spaces.csv");
        Files.writeString(spaces, "a,\"" + " ".repeat(100_000));

        refused(cell, "characters");
        refused(rows, "rows");
        refused(spaces, "characters");
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Path file, String words) {
        assertThatThrownBy(() ->
                        TableFileTest.all(TableFile.of(file, file.getFileName().toString(), null, SMALL)))
                .isInstanceOf(TableRefused.class)
                .hasMessageContaining(words);
    }
}
