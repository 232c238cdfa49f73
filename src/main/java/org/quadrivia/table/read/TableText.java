package org.quadrivia.table.read;

import java.io.StringReader;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.csvw.Dialect;

/** A table that is at hand as delimited text. */
public final class TableText {
    private static final int LOOKED_AT = 1 << 16;

    private TableText() {}

    /** Opens the table for reading. Its separator is found out. */
    public static RowSource rows(String text, TableLimits limits) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        String separator = Separators.of(start, Dialect.DEFAULT);
        return new DelimitedRows(new StringReader(text), Dialect.DEFAULT.withDelimiter(separator), limits, () -> 0);
    }
}
