package org.quadrivia.table.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quadrivia.table.MendedCells;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;
import org.quadrivia.table.csvw.Dialect;

/**
 * A file that holds a table, and how to read it: what was found out once and holds for each reading.
 *
 * @param format "csv", "xlsx" or "ods"
 * @param dialect of a text; its separator and encoding are those found
 * @param sheet the sheet that is read; empty for a text
 * @param sheets the names of all sheets
 * @param mended cells that are read otherwise than they are written
 */
public record TableFile(
        Path path,
        String name,
        String format,
        Dialect dialect,
        String sheet,
        List<String> sheets,
        TableLimits limits,
        MendedCells mended) {
    private static final int LOOKED_AT = 1 << 16;
    /** No comments, because a name may begin with "#". */
    private static final Dialect PLAIN = new Dialect(null, ",", true, null, 1, '"', false, 0, false, 0, "true");

    /**
     * Finds out how to read a file.
     *
     * @param name the file's own name
     * @param sheet the name of a sheet; null for the first
     * @throws TableRefused if it holds no table that can be read
     */
    public static TableFile of(Path path, String name, @Nullable String sheet, TableLimits limits) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw TableRefused.because("noFile", path.toString());
        }
        long size = Files.size(path);
        if (size > limits.bytes()) {
            throw TableRefused.because("size", limits.bytes() >> 20);
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(8);
        }
        if (start.length == 0) {
            throw TableRefused.because("empty");
        }
        if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] < 9) {
            return spreadsheet(path, name, sheet, limits);
        }
        if (start.length > 3 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF) {
            throw TableRefused.because("old");
        }
        if (new String(start, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF")) {
            throw TableRefused.because("pdf");
        }
        TextEncoding encoding = TextEncoding.of(path);
        Dialect dialect = with(PLAIN, encoding.charset().name());
        String text = start(path, encoding);
        String separator = name.toLowerCase(Locale.ROOT).endsWith(".tsv") ? "\t" : Separators.of(text, dialect);
        return new TableFile(
                path, name, "csv", dialect.withDelimiter(separator), "", List.of(), limits, MendedCells.NONE);
    }

    /** Returns a text to be read as a dialect says, for which nothing has to be found out. */
    public static TableFile ofText(Path path, String name, Dialect dialect, TableLimits limits) {
        return new TableFile(path, name, "csv", dialect, "", List.of(), limits, MendedCells.NONE);
    }

    private static TableFile spreadsheet(Path path, String name, @Nullable String sheet, TableLimits limits)
            throws IOException {
        Spreadsheets.Opened opened = Spreadsheets.open(path, sheet, limits);
        opened.rows().close();
        String format = name.toLowerCase(Locale.ROOT).endsWith(".ods") ? "ods" : "xlsx";
        return new TableFile(path, name, format, PLAIN, opened.sheet(), opened.sheets(), limits, MendedCells.NONE);
    }

    private static Dialect with(Dialect d, String encoding) {
        return new Dialect(
                d.commentPrefix(),
                d.delimiter(),
                d.doubleQuote(),
                encoding,
                d.headerRowCount(),
                d.quoteChar(),
                d.skipBlankRows(),
                d.skipColumns(),
                d.skipInitialSpace(),
                d.skipRows(),
                d.trim());
    }

    private static String start(Path path, TextEncoding encoding) throws IOException {
        try (Reader in = reader(Files.newInputStream(path), encoding)) {
            char[] chars = new char[LOOKED_AT];
            int read = 0;
            for (int more = in.read(chars);
                    more > 0 && read < LOOKED_AT;
                    more = in.read(chars, read, LOOKED_AT - read)) {
                read += more;
            }
            String text = new String(chars, 0, read);
            int last = text.lastIndexOf('\n');
            return read == LOOKED_AT && last > 0 ? text.substring(0, last) : text;
        }
    }

    private static Reader reader(InputStream in, TextEncoding encoding) throws IOException {
        in.skipNBytes(encoding.mark());
        return new BufferedReader(new InputStreamReader(in, encoding.charset()));
    }

    /** Returns the same file with these cells, and no others, mended. */
    public TableFile withMended(MendedCells cells) {
        return new TableFile(path, name, format, dialect, sheet, sheets, limits, cells);
    }

    /** Opens the table for reading from its first row on. */
    public RowSource rows() throws IOException {
        RowSource written = written();
        return mended.texts().isEmpty() ? written : new MendedRows(written, mended);
    }

    private RowSource written() throws IOException {
        if (!format.equals("csv")) {
            return Spreadsheets.open(path, sheet, limits).rows();
        }
        TextEncoding found = TextEncoding.of(path);
        TextEncoding encoding = dialect.encoding() == null
                        || found.mark() > 0
                        || Charset.forName(dialect.encoding()).equals(found.charset())
                ? found
                : new TextEncoding(Charset.forName(dialect.encoding()), 0);
        CountedBytes bytes = new CountedBytes(Files.newInputStream(path));
        double size = Math.max(1, Files.size(path));
        return new DelimitedRows(reader(bytes, encoding), dialect, limits, () -> Math.min(1, bytes.count() / size));
    }
}
