package org.quadrivia.table.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.csvw.SourceRow;

class TableFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsQuotesLineBreaksAndEmptyCells() throws IOException {
        String text = "a,b,c\r\n\"x, \"\"y\"\"\",\"two\nlines\",\r\n,,\"\"\r";

        List<List<String>> rows = read(text);

        assertThat(rows)
                .containsExactly(List.of("a", "b", "c"), List.of("x, \"y\"", "two\nlines", ""), List.of("", "", ""));
    }

    @Test
    void keepsTheRowsAfterAQuotationMarkThatIsNeverClosed() throws IOException {
        TableFile file = file("name,note\nA,\"broken\nB,fine\nC,fine\n".getBytes(StandardCharsets.UTF_8), "t.csv");

        List<List<String>> rows = new ArrayList<>();
        List<String> notes;
        try (RowSource source = file.rows()) {
            for (SourceRow row = source.next(); row != null; row = source.next()) {
                rows.add(row.cells());
            }
            notes = source.notes();
        }

        assertThat(rows).hasSize(4).contains(List.of("A", "\"broken"), List.of("C", "fine"));
        assertThat(notes).singleElement().asString().contains("Row 2");
    }

    @Test
    void findsTheSeparatorByEvidence() throws IOException {
        assertThat(read("a;b\n1,5;2,5\n3,5;4,5\n")).contains(List.of("1,5", "2,5"));
        assertThat(read("a\tb\nx, y\tz\n")).contains(List.of("x, y", "z"));
        assertThat(read("a|b|c\n1|2|3\n")).contains(List.of("1", "2", "3"));
        assertThat(read("name\nBerlin\nParis\n")).contains(List.of("Berlin"));
    }

    @Test
    void findsTheEncoding() throws IOException {
        String text = "Name;Größe\nKöln;5\nŁódź;6\n";
        List<List<String>> wanted = List.of(List.of("Name", "Größe"), List.of("Köln", "5"), List.of("Łódź", "6"));

        assertThat(rows(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(wanted);
        assertThat(rows(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(wanted);
        assertThat(rows(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(wanted);
        assertThat(rows(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(wanted);
        assertThat(rows(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(wanted);
        assertThat(rows("Name;Größe\nKöln;5 €\n".getBytes(Charset.forName("windows-1252"))))
                .containsExactly(List.of("Name", "Größe"), List.of("Köln", "5 €"));
    }

    @Test
    void readsBackWhatRfc4180Writes() {
        qt().withFixedSeed(20)
                .withExamples(200)
                .forAll(lists().of(
                                lists().of(strings().betweenCodePoints(9, 0x2FF).ofLengthBetween(0, 12))
                                        .ofSize(3))
                        .ofSizeBetween(1, 6))
                .checkAssert(table -> {
                    StringBuilder text = new StringBuilder("\"h1\",\"h2\",\"h3\"\r\n");
                    table.forEach(row -> text.append(String.join(
                                    ",",
                                    row.stream()
                                            .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                            .toList()))
                            .append("\r\n"));

                    List<List<String>> rows = unchecked(text.toString());

                    assertThat(rows.subList(1, rows.size()))
                            .isEqualTo(table.stream()
                                    .map(row -> row.stream().map(String::strip).toList())
                                    .toList());
                });
    }

    @Test
    void countsRowsWithoutEndingOnRaggedOnes() throws IOException {
        List<List<String>> rows = read("a,b,c\n1\n1,2,3,4\n\n5,6,7\n");

        assertThat(rows)
                .containsExactly(
                        List.of("a", "b", "c"),
                        List.of("1"),
                        List.of("1", "2", "3", "4"),
                        List.of(""),
                        List.of("5", "6", "7"));
    }

    private List<List<String>> unchecked(String text) {
        try {
            return read(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<List<String>> read(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<List<String>> rows(byte[] bytes) throws IOException {
        return all(file(bytes, "t.csv"));
    }

    private TableFile file(byte[] bytes, String name) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, bytes);
        return TableFile.of(path, name, null, TableLimits.USUAL);
    }

    static List<List<String>> all(TableFile file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (RowSource source = file.rows()) {
            for (SourceRow row = source.next(); row != null; row = source.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }
}
