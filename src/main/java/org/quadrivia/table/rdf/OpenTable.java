package org.quadrivia.table.rdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quadrivia.table.csvw.AnnotatedRow;
import org.quadrivia.table.csvw.Dialect;
import org.quadrivia.table.csvw.HeaderRows;
import org.quadrivia.table.csvw.RowAnnotator;
import org.quadrivia.table.csvw.SourceRow;
import org.quadrivia.table.csvw.TableSpec;
import org.quadrivia.table.csvw.Warnings;
import org.quadrivia.table.read.RowSource;

/** A table whose header has been read, and whose rows are read one after the other by its metadata. */
final class OpenTable {
    private final RowSource rows;
    private final TableSpec table;
    private final List<String> comments = new ArrayList<>();
    private final RowAnnotator annotator;
    private final int skipped;
    private @Nullable SourceRow ahead;
    private int number;

    OpenTable(TableSpec described, RowSource rows, Warnings warnings) throws IOException {
        this.rows = rows;
        Dialect dialect = described.dialect();
        this.skipped = dialect.skipColumns();
        for (int i = 0; i < dialect.skipRows(); i++) {
            SourceRow row = rows.next();
            if (row != null && row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                comments.add(String.join(dialect.delimiter(), row.cells()));
            }
        }
        List<List<String>> headers = new ArrayList<>();
        for (int i = 0; i < dialect.headerRowCount(); i++) {
            SourceRow row = rows.next();
            if (row != null) {
                headers.add(without(row.cells()));
            }
        }
        this.ahead = rows.next();
        int width = headers.stream()
                .mapToInt(List::size)
                .max()
                .orElseGet(() -> ahead == null ? 0 : without(ahead.cells()).size());
        this.table = HeaderRows.fit(described, headers, width, warnings);
        this.annotator = new RowAnnotator(table);
    }

    private List<String> without(List<String> cells) {
        return cells.subList(Math.min(skipped, cells.size()), cells.size());
    }

    /** Returns the table with a description of each column. */
    TableSpec table() {
        return table;
    }

    /** Returns the rows before the header. */
    List<String> comments() {
        return comments;
    }

    int skipped() {
        return skipped;
    }

    /** Returns the next row with its cells as they are written; null after the last. */
    @Nullable
    SourceRow nextSource() throws IOException {
        SourceRow row = ahead;
        ahead = row == null ? null : rows.next();
        return row == null ? null : new SourceRow(row.number(), without(row.cells()));
    }

    /** Returns the row with its values. */
    AnnotatedRow annotate(SourceRow row) {
        return annotator.annotate(++number, row, skipped);
    }
}
