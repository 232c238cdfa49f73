package org.quadrivia.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The article's fact sheet, row by row: each fact stands in the graph of its passage or claim, and what is left open stands nowhere. */
class FactSheetTest {
    private static final Path SHEET = Path.of("src/test/resources/factsheet/coverage.csv");
    private static final DatasetGraph QUADS = Shipped.quads();
    private static final DatasetGraph ASSERTED = DatasetGraphFactory.wrap(Shipped.asserted(QUADS));

    @TestFactory
    Stream<DynamicTest> everyRowHolds() throws IOException {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.id() + " " + row.locator(), () -> check(row)));
    }

    @Test
    void noRowStandsTwice() throws IOException {
        assertThat(rows().stream().map(r -> r.id() + " " + r.locator())).doesNotHaveDuplicates();
    }

    @Test
    void everyPassageIsCitedByARow() throws IOException {
        List<String> cited = rows().stream().map(Row::locator).toList();

        List<String> locators = Shipped.select(QUADS, "SELECT ?l { GRAPH :about { ?p qv:locator ?l } }").stream()
                .map(r -> r.replaceAll(".*\"(.*)\".*", "$1"))
                .toList();

        assertThat(cited).containsAll(locators);
    }

    private static void check(Row row) {
        if (row.present()) {
            assertThat(Shipped.ask(QUADS, "GRAPH <" + row.graph() + "> { " + row.pattern() + " }"))
                    .as("%s should stand in %s", row.pattern(), row.graph())
                    .isTrue();
        } else {
            assertThat(Shipped.ask(ASSERTED, row.pattern()))
                    .as("%s should follow from nothing that is asserted", row.pattern())
                    .isFalse();
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(SHEET).stream().skip(1).map(Row::of).toList();
    }

    /** A row: what the fact is called here, where it stands, and the pattern that shows it there (or shows it nowhere). */
    private record Row(String id, String locator, String graph, boolean present, String pattern) {
        static Row of(String line) {
            String[] cells = line.split(",", 5);
            if (cells.length != 5
                    || !List.of("present", "absent").contains(cells[3])
                    || !cells[4].startsWith("\"")
                    || !cells[4].endsWith("\"")) {
                throw new IllegalArgumentException("No row of the fact sheet: " + line);
            }
            String pattern = cells[4].substring(1, cells[4].length() - 1).replace("\"\"", "\"");
            return new Row(cells[0], cells[1], cells[2], cells[3].equals("present"), pattern);
        }
    }
}
