package org.quadrivia.table.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.table.Misfit;
import org.quadrivia.table.TableLimits;
import org.quadrivia.table.propose.MappingJson;
import org.quadrivia.table.propose.Proposal;
import org.quadrivia.table.read.TableFile;

class TableFactsTest {
    private static final String HOME = "https://example.org/kb/";
    private static final String PLANETS = """
            Name,Orbits,Diameter (km),Discovered,Discoverers
            Io,Jupiter,"3,643.2",1610,Galileo Galilei; Simon Marius
            Titan,Saturn,"5,149.5 km",1655,Christiaan Huygens
            Triton,Neptune,big,c. 1846,William Lassell
            Jupiter,Sun,"139,820",,
            Io,Saturn,5,1700,Nobody
            ,Saturn,6,1701,Nobody,and more
            """;

    @TempDir
    private Path folder;

    /** What came of a table: its quads and the report. */
    private record Made(Set<Quad> quads, TableFacts.Result result, TableFacts facts) {
        List<String> of(String subject) {
            return quads.stream()
                    .filter(quad -> quad.getSubject().getURI().equals(HOME + subject))
                    .map(quad -> quad.getPredicate().getLocalName() + " "
                            + (quad.getObject().isURI()
                                    ? quad.getObject().getURI().replace(HOME, "")
                                    : quad.getObject().getLiteralLexicalForm()))
                    .toList();
        }
    }

    @Test
    void saysForEachFactInWhichRowItStands() throws IOException {
        Made made = convert(PLANETS);

        assertThat(made.of("thing/Io"))
                .contains(
                        "orbits thing/Jupiter",
                        "diameter 3643.2",
                        "discovered 1610",
                        "discoverers thing/Simon%20Marius");
        assertThat(made.quads().stream()
                        .filter(quad -> quad.getPredicate().getLocalName().equals("diameter"))
                        .filter(quad -> quad.getSubject().getURI().endsWith("Titan"))
                        .map(quad -> quad.getGraph().getURI()))
                .containsExactly(HOME + "table/t-csv/row/Titan");
        assertThat(made.of("table/t-csv/row/Titan"))
                .contains(
                        "locator t.csv, row 3",
                        "paraphrase Name: Titan · Orbits: Saturn · Diameter (km): 5,149.5 km · Discovered: 1655 · Discoverers: Christiaan Huygens");
        assertThat(made.of("thing/Simon%20Marius")).contains("label Simon Marius", "type kind/discoverer");
    }

    @Test
    void listsWhatDoesNotFitAndKeepsTheRest() throws IOException {
        Made made = convert(PLANETS);

        assertThat(made.result().misfits())
                .extracting(Misfit::row, Misfit::column, Misfit::value)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(4, "Diameter (km)", "big"),
                        org.assertj.core.groups.Tuple.tuple(4, "Discovered", "c. 1846"),
                        org.assertj.core.groups.Tuple.tuple(6, "Name", "Io"),
                        org.assertj.core.groups.Tuple.tuple(7, "", "and more"));
        assertThat(made.result().misfits())
                .anyMatch(misfit -> misfit.row() == 7 && misfit.reason().contains("no name"));
        assertThat(made.of("thing/Triton")).contains("orbits thing/Neptune").noneMatch(fact -> fact.contains("1846"));
        assertThat(made.of("thing/Io-2")).contains("orbits thing/Saturn");
        assertThat(made.result().rows()).isEqualTo(5);
    }

    @Test
    void keepsYearsAmongDatesAsYearsAndProposesWhatToWriteForVagueOnes() throws IOException {
        Made made = convert("""
                Name,Seen
                A,01.02.1700
                B,02.03.1701
                C,03.04.1702
                D,1899
                E,about 1899
                F,17th century
                G,before 1700
                H,13 March 1781
                I,May 1851
                """);

        assertThat(made.quads())
                .filteredOn(quad -> quad.getPredicate().getLocalName().equals("seen"))
                .extracting(quad -> quad.getObject().getLiteralLexicalForm() + " "
                        + quad.getObject().getLiteralDatatypeURI().replaceFirst(".*#", ""))
                .containsExactly(
                        "1700-02-01 date", "1701-03-02 date", "1702-04-03 date", "1899 gYear", "1851-05 gYearMonth");
        assertThat(made.result().misfits())
                .extracting(Misfit::value, Misfit::proposal)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("about 1899", "1899"),
                        org.assertj.core.groups.Tuple.tuple("17th century", ""),
                        org.assertj.core.groups.Tuple.tuple("before 1700", ""),
                        org.assertj.core.groups.Tuple.tuple("13 March 1781", "13.3.1781"));
        assertThat(made.result().misfits().getFirst().reason()).contains("Only roughly known (“about”)");
        assertThat(made.of("table/t-csv/row/E")).contains("paraphrase Name: E · Seen: about 1899");
    }

    @Test
    void callsAColumnRecordedInFullOnlyIfAllOfItFits() throws IOException {
        Made made = convert(PLANETS);

        assertThat(made.of("table/t-csv/recorded"))
                .contains("type https://quadrivia.org/ns#FullyRecorded", "property property/orbits")
                .doesNotContain("property property/diameter", "property property/discovered");
    }

    @Test
    void neverTakesADecimalCommaForAGroup() throws IOException {
        Made made = convert("Name,Mass\nA,\"1,5\"\nB,2.25\nC,3.75\nD,4.25\nE,\"1,234.5\"\n");

        assertThat(made.of("thing/A")).noneMatch(fact -> fact.contains("15"));
        assertThat(made.of("thing/E")).contains("mass 1234.5");
        assertThat(made.result().misfits())
                .singleElement()
                .extracting(Misfit::value)
                .isEqualTo("1,5");
    }

    @Test
    void keepsHostileCellsAsTexts() throws IOException {
        Made made = convert("Name,Note\n<script>alert(1)</script>,=1+1\nhttp://evil/ {x} \\ ^,\"\"\"\n\"\n");

        assertThat(made.quads())
                .allMatch(quad -> !quad.getSubject().isURI()
                        || !quad.getSubject().getURI().matches(".*[<>\"{}|\\\\^` ].*"));
        assertThat(made.of("thing/%3Cscript%3Ealert%281%29%3C%2Fscript%3E")).contains("description =1+1");
    }

    @Test
    void readsMetadataOfOtherPrograms() throws IOException {
        String metadata = """
                {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "tableSchema": {
                  "aboutUrl": "http://ex.org/{n}", "primaryKey": "n", "columns": [
                  {"name": "n", "titles": "Name", "propertyUrl": "rdfs:label"},
                  {"name": "m", "titles": "Mass", "propertyUrl": "http://ex.org/mass", "datatype": "decimal"}]}}
                """;
        Path file = folder.resolve("t.csv");
        Files.writeString(file, "Name,Mass\nMars,0.1\n");
        TableFacts facts = new TableFacts(file(file), metadata, HOME);
        Set<Quad> quads = new LinkedHashSet<>();

        facts.convert(quads::add);

        assertThat(quads)
                .anyMatch(quad -> quad.getSubject().toString().equals("http://ex.org/Mars")
                        && quad.getPredicate().toString().equals("http://ex.org/mass"));
    }

    @Test
    void findsNewChangedAndGoneRows() throws IOException {
        Made before = convert("Name,Moons\nMars,2\nEarth,1\nPluto,5\n");
        Made after = convert("Name,Moons\nCeres,0\nEarth,1\nMars,3\n");

        TableDifference difference = TableDifference.between(before.facts().table(), before.quads(), after.quads());

        assertThat(rows(difference.fresh())).containsExactly("Ceres");
        assertThat(rows(difference.changed())).containsExactly("Mars");
        assertThat(rows(difference.gone())).containsExactly("Pluto");
    }

    @Test
    void aDifferenceAppliedEqualsImportingAnew() throws IOException {
        String mapping = MappingJson.write(Proposal.of(file(table("Name,A,B\nx,1,Red\ny,2,Green\n")), HOME, "en"));

        qt().withFixedSeed(20).withExamples(60).forAll(integers().all()).checkAssert(seed -> {
            Random random = new Random(seed);
            List<List<String>> rows = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                rows.add(row(random));
            }
            Made before = convert(text(rows), mapping);
            for (int edits = random.nextInt(8); edits >= 0; edits--) {
                edit(rows, random);
            }
            Made after = convert(text(rows), mapping);

            TableDifference difference = TableDifference.between(before.facts().table(), before.quads(), after.quads());

            assertThat(difference.applied(before.quads())).isEqualTo(after.quads());
        });
    }

    /** By the processor's time, so that other tests on the machine do not count. */
    @Test
    @Tag("full")
    void convertsAHundredThousandRowsInUnderAMinute() throws IOException {
        StringBuilder text = new StringBuilder("Name,Country,Population,Founded,Area (km²),Notes\n");
        for (int i = 0; i < 100_000; i++) {
            text.append("Town ")
                    .append(i)
                    .append(",Country ")
                    .append(i % 90)
                    .append(',')
                    .append(1000 + i)
                    .append(',')
                    .append(1000 + i % 900)
                    .append(',')
                    .append(i % 700)
                    .append(".5,A note on it\n");
        }
        TableFile file = file(table(text.toString()));
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        AtomicInteger quads = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();

        TableFacts facts = new TableFacts(file, MappingJson.write(Proposal.of(file, HOME, "en")), HOME);
        TableFacts.Result result =
                facts.convert(quad -> quads.incrementAndGet(), iri -> iri, share -> told.incrementAndGet());

        assertThat(result.rows()).isEqualTo(100_000);
        assertThat(result.misfits()).isEmpty();
        assertThat(told.get()).isGreaterThan(50);
        Duration taken = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun);
        System.out.println("100,000 rows: " + taken.toMillis() + " ms");
        assertThat(taken).isLessThan(Duration.ofMinutes(1));
    }

    private static List<String> row(Random random) {
        String[] names = {"a", "b", "c", "d", "e", "f", ""};
        String[] numbers = {"1", "2", "3.5", "x", "", "1,000"};
        String[] colours = {"Red", "Green", "Blue", "", "a"};
        return new ArrayList<>(List.of(
                names[random.nextInt(names.length)],
                numbers[random.nextInt(numbers.length)],
                colours[random.nextInt(colours.length)]));
    }

    private static void edit(List<List<String>> rows, Random random) {
        int at = rows.isEmpty() ? 0 : random.nextInt(rows.size());
        switch (random.nextInt(4)) {
            case 0 -> rows.add(at, row(random));
            case 1 -> {
                if (rows.size() > 1) {
                    rows.remove(at);
                }
            }
            case 2 -> java.util.Collections.shuffle(rows, random);
            default -> rows.get(at).set(random.nextInt(3), row(random).get(random.nextInt(3)));
        }
    }

    private static String text(List<List<String>> rows) {
        return "Name,A,B\n"
                + rows.stream()
                        .map(row -> row.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> rows(List<org.apache.jena.graph.Node> graphs) {
        return graphs.stream()
                .map(graph -> graph.getURI().replaceFirst(".*/", ""))
                .toList();
    }

    private Made convert(String text) throws IOException {
        return convert(text, MappingJson.write(Proposal.of(file(table(text)), HOME, "en")));
    }

    private Made convert(String text, String mapping) {
        try {
            TableFacts facts = new TableFacts(file(table(text)), mapping, HOME);
            Set<Quad> quads = new LinkedHashSet<>();
            TableFacts.Result result = facts.convert(quads::add);
            return new Made(quads, result, facts);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), text);
    }

    private static TableFile file(Path path) throws IOException {
        return TableFile.of(path, "t.csv", null, TableLimits.USUAL);
    }
}
