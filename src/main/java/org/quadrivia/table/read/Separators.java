package org.quadrivia.table.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.csvw.Dialect;
import org.quadrivia.table.csvw.SourceRow;

/** Finds the separator of a text by trying each: the one that gives most rows the same number of cells, and more than one. */
final class Separators {
    private static final List<String> TRIED = List.of("\t", ";", ",", "|");
    private static final int ROWS = 200;

    private Separators() {}

    /** @param start the beginning of the text; its last row may be cut off */
    static String of(String start, Dialect dialect) {
        String best = ",";
        double most = 0;
        for (String separator : TRIED) {
            double score = score(start, dialect.withDelimiter(separator));
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    /** The share of rows that have the most frequent width, somewhat more for wider rows; 0 if most have one cell. */
    private static double score(String start, Dialect dialect) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        int first = 0;
        try (DelimitedRows read = new DelimitedRows(new StringReader(start), dialect, TableLimits.USUAL, () -> 0)) {
            for (SourceRow row = read.next(); row != null && rows < ROWS; row = read.next()) {
                if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                    first = rows == 0 ? row.cells().size() : first;
                    rows++;
                    widths.merge(row.cells().size(), 1, Integer::sum);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (org.quadrivia.table.TableRefused unfit) {
            return 0;
        }
        int usual = widths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        if (usual < 2) {
            return 0;
        }
        double same = (double) widths.getOrDefault(usual, 0) / rows;
        return same + (first == usual ? 0.5 : 0) + Math.min(usual, 50) / 1000.0;
    }
}
