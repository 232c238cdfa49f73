package org.quadrivia.table.read;

import java.util.ArrayList;
import java.util.List;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.TableRefused;

/** The cells of one row of a spreadsheet while it is read. Empty cells count only once a full one follows. */
final class CellCollector {
    private final TableLimits limits;
    private List<String> cells = new ArrayList<>();

    CellCollector(TableLimits limits) {
        this.limits = limits;
    }

    /** @param column from 0 */
    void put(int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw TableRefused.because("columns", row, limits.columns());
        }
        if (text.length() > limits.cell()) {
            throw TableRefused.because("cell", row, limits.cell());
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** Returns the cells and begins the next row. */
    List<String> take() {
        List<String> taken = cells;
        cells = new ArrayList<>();
        return taken;
    }
}
