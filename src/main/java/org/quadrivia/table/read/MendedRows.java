package org.quadrivia.table.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quadrivia.table.MendedCells;
import org.quadrivia.table.csvw.SourceRow;

/** The rows of another source, with some cells mended. */
final class MendedRows implements RowSource {
    private final RowSource source;
    private final Map<Integer, Map<Integer, String>> byRow = new HashMap<>();

    MendedRows(RowSource source, MendedCells mended) {
        this.source = source;
        mended.texts()
                .forEach((place, text) -> byRow.computeIfAbsent(place.row(), any -> new HashMap<>())
                        .put(place.cell(), text));
    }

    @Override
    public @Nullable SourceRow next() throws IOException {
        SourceRow row = source.next();
        if (row == null || !byRow.containsKey(row.number())) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        byRow.getOrDefault(row.number(), Map.of()).forEach((cell, text) -> {
            while (cells.size() < cell) {
                cells.add("");
            }
            cells.set(cell - 1, text);
        });
        return new SourceRow(row.number(), cells);
    }

    @Override
    public List<String> notes() {
        return source.notes();
    }

    @Override
    public double share() {
        return source.share();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
