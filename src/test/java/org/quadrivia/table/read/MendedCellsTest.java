package org.quadrivia.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.table.MendedCells;
import org.quadrivia.table.MendedCells.Place;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.csvw.SourceRow;

class MendedCellsTest {
    @TempDir
    private Path folder;

    @Test
    void readsAMendedCellAndAllOthersAsTheyAreWritten() throws IOException {
        TableFile file = file("Name,Mass\nA,big\nB,2\n");

        assertThat(cells(file.withMended(MendedCells.NONE.with(new Place(2, 2), "7"))))
                .containsExactly(List.of("Name", "Mass"), List.of("A", "7"), List.of("B", "2"));
        assertThat(cells(file)).contains(List.of("A", "big"));
    }

    @Test
    void fillsARowThatIsTooShort() throws IOException {
        TableFile file = file("Name,Mass,Size\nA\n");

        assertThat(cells(file.withMended(MendedCells.NONE.with(new Place(2, 3), "7"))))
                .contains(List.of("A", "", "7"));
    }

    @Test
    void readsACellAsWrittenAgainOnceItIsNoLongerMended() throws IOException {
        MendedCells mended = MendedCells.NONE.with(new Place(2, 2), "7").with(new Place(2, 2), "8");

        assertThat(cells(file("Name,Mass\nA,big\n").withMended(mended))).contains(List.of("A", "8"));
        assertThat(cells(file("Name,Mass\nA,big\n").withMended(mended.without(new Place(2, 2)))))
                .contains(List.of("A", "big"));
    }

    private TableFile file(String text) throws IOException {
        Path path = folder.resolve("t.csv");
        Files.writeString(path, text);
        return TableFile.of(path, "t.csv", null, TableLimits.USUAL);
    }

    private static List<List<String>> cells(TableFile file) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        try (RowSource rows = file.rows()) {
            for (SourceRow row = rows.next(); row != null; row = rows.next()) {
                cells.add(row.cells());
            }
        }
        return cells;
    }
}
