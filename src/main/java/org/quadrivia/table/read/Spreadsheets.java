package org.quadrivia.table.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.quadrivia.PackedFile;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;

/** Opens the sheets of XLSX and ODS files. */
final class Spreadsheets {
    private static final int PARTS = 10_000;
    private static final int LONGEST_MIMETYPE = 1000;

    private Spreadsheets() {}

    /** A sheet that was opened, and the names of all. */
    record Opened(RowSource rows, String sheet, List<String> sheets) {}

    /** @param wanted the name of a sheet; null for the first that is not hidden */
    static Opened open(Path file, @Nullable String wanted, TableLimits limits) throws IOException {
        PackedFile parts =
                new PackedFile(file, new PackedFile.Limits(PARTS, limits.unpacked(), 0), TableRefused::because);
        try {
            if (parts.has("xl/workbook.xml")) {
                return excel(parts, wanted, limits);
            }
            if (parts.has("content.xml") && mimetype(parts).contains("opendocument.spreadsheet")) {
                return openDocument(parts, wanted, limits);
            }
            throw TableRefused.because("notSheet");
        } catch (XMLStreamException bad) {
            parts.close();
            throw refused(bad);
        } catch (RuntimeException | IOException failed) {
            parts.close();
            throw failed;
        }
    }

    private static Opened excel(PackedFile parts, @Nullable String wanted, TableLimits limits)
            throws IOException, XMLStreamException {
        ExcelRows.Workbook workbook = ExcelRows.workbook(parts);
        List<ExcelRows.Sheet> shown =
                workbook.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
        List<String> names = shown.stream().map(ExcelRows.Sheet::name).toList();
        ExcelRows.Sheet sheet = shown.stream()
                .filter(one -> wanted == null || one.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> noSheet(wanted, names));
        return new Opened(new ExcelRows(parts, workbook, sheet, limits), sheet.name(), names);
    }

    private static Opened openDocument(PackedFile parts, @Nullable String wanted, TableLimits limits)
            throws IOException, XMLStreamException {
        List<String> names = OpenDocumentRows.sheets(parts);
        String sheet = names.stream()
                .filter(name -> wanted == null || name.equals(wanted))
                .findFirst()
                .orElseThrow(() -> noSheet(wanted, names));
        return new Opened(new OpenDocumentRows(parts, sheet, limits), sheet, names);
    }

    private static TableRefused noSheet(@Nullable String wanted, List<String> names) {
        return wanted == null
                ? TableRefused.because("noSheets")
                : TableRefused.because("noSheet", Objects.requireNonNull(wanted), String.join(", ", names));
    }

    /** Returns whether an event of a parser brings characters. */
    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    static TableRefused refused(XMLStreamException bad) {
        return String.valueOf(bad.getMessage())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("entit")
                ? TableRefused.because("entity")
                : TableRefused.because("xml");
    }

    private static String mimetype(PackedFile parts) throws IOException {
        Optional<InputStream> found = parts.open("mimetype");
        if (found.isEmpty()) {
            return "";
        }
        try (InputStream in = found.get()) {
            return new String(in.readNBytes(LONGEST_MIMETYPE), StandardCharsets.UTF_8);
        }
    }
}
