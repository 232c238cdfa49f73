package org.quadrivia.table.propose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.table.KeptMend;
import org.quadrivia.table.MendedCells;
import org.quadrivia.table.csvw.SourceRow;
import org.quadrivia.table.read.RowSource;
import org.quadrivia.table.read.TableFile;

/** Carries mended cells from one version of a table to the next: a cell is mended again if it is written as it was. */
public final class KeptMends {
    private KeptMends() {}

    /** Returns the cells of a file that a mapping says to mend. */
    public static MendedCells places(TableFile file, TableMapping mapping) throws IOException {
        if (mapping.kept().isEmpty()) {
            return MendedCells.NONE;
        }
        Map<List<String>, String> wanted = new HashMap<>();
        mapping.kept().forEach(mend -> wanted.put(List.of(mend.row(), mend.column(), mend.written()), mend.instead()));
        Map<MendedCells.Place, String> found = new LinkedHashMap<>();
        each(file, mapping, (row, name) -> {
            for (ColumnMapping column : mapping.columns()) {
                String instead = wanted.get(List.of(name, column.title(), cell(row, column.number())));
                if (instead != null) {
                    found.put(new MendedCells.Place(row.number(), column.number()), instead);
                }
            }
        });
        return new MendedCells(found);
    }

    /** Returns how mended cells are found again in the next version of a file. */
    public static List<KeptMend> of(TableFile file, MendedCells mended, TableMapping mapping) throws IOException {
        List<KeptMend> kept = new ArrayList<>();
        if (!mended.texts().isEmpty()) {
            each(file, mapping, (row, name) -> {
                for (ColumnMapping column : mapping.columns()) {
                    String instead = mended.texts().get(new MendedCells.Place(row.number(), column.number()));
                    if (instead != null) {
                        kept.add(new KeptMend(name, column.title(), cell(row, column.number()), instead));
                    }
                }
            });
        }
        return kept;
    }

    /** Receives a row as it is written, and how it is called. */
    private interface Reader {
        void read(SourceRow row, String name);
    }

    private static void each(TableFile file, TableMapping mapping, Reader reader) throws IOException {
        int naming = mapping.columns().stream()
                .filter(column -> column.role() == Role.NAME)
                .mapToInt(ColumnMapping::number)
                .findFirst()
                .orElse(0);
        int header = mapping.dialect().skipRows() + mapping.dialect().headerRowCount();
        try (RowSource rows = file.withMended(MendedCells.NONE).rows()) {
            int at = 0;
            for (SourceRow row = rows.next(); row != null; row = rows.next(), at++) {
                if (at >= header) {
                    reader.read(row, cell(row, naming));
                }
            }
        }
    }

    private static String cell(SourceRow row, int number) {
        return number < 1 || number > row.cells().size()
                ? ""
                : row.cells().get(number - 1).strip();
    }
}
