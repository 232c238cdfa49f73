package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** What labels and properties of graphs that nobody prepared become in questions. */
class SaidAsPeopleSayItTest {
    private static final String PREFIXES =
            "@prefix : <http://example.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n";
    private static final List<String> CITIES =
            List.of("Norwich", "Lisbon", "Kolkata", "Toronto", "Nairobi", "Santiago", "Helsinki", "Marseille");
    private static final List<String> PEOPLE = List.of(
            "Ada Moss", "Ben Hale", "Cleo Rand", "Dan Ivory", "Eve Stone", "Finn Lowe", "Gia Marsh", "Hal Quinn");

    @TempDir
    Path folder;

    @Test
    void anAirportServesItsCity() {
        List<String> stems = stems(airports("Airport"));

        assertThat(stems)
                .anyMatch(stem -> stem.matches(".*serves? .*"))
                .noneMatch(stem -> stem.contains("In which city"));
    }

    @Test
    void labelsOfTablesAreNeitherAskedNorOffered() {
        List<Item> items = items(airports("Airport")
                + ":t1 a :Airport ; rdfs:label \"Orange County/Santa Ana\"@en ; :city :c0 .\n"
                + ":t2 a :Airport ; rdfs:label \"Barajas Airport International Airport\"@en ; :city :c1 .\n"
                + ":t3 a :Airport ; rdfs:label \"Kingston, Norman Manley Airport\"@en ; :city :c2 .\n");

        assertThat(items)
                .isNotEmpty()
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .doesNotContain(
                        "Orange County/Santa Ana",
                        "Barajas Airport International Airport",
                        "Kingston, Norman Manley Airport")
                .contains("Norman Manley Airport");
    }

    @Test
    void oneManInTwoRecordsIsNotAskedAbout() {
        List<Item> items = items(bands()
                + ":d1 a :Person ; rdfs:label \"Drake (rapper)\"@en . :d2 a :Person ; rdfs:label \"Drake (musician)\"@en .\n"
                + ":b0 :member :d1 . :b1 :member :d2 .\n");

        assertThat(items)
                .isNotEmpty()
                .flatExtracting(Item::options)
                .extracting(Option::label)
                .noneMatch(label -> label.startsWith("Drake"));
    }

    @Test
    void aMemberMayBeOneNoLonger() {
        assertThat(stems(bands()))
                .anyMatch(stem -> stem.contains("been"))
                .noneMatch(stem -> stem.contains("is a member"));
    }

    private static String airports(String kind) {
        return PREFIXES
                + IntStream.range(0, CITIES.size())
                        .mapToObj(i -> ":c" + i + " a :City ; rdfs:label \"" + CITIES.get(i) + "\"@en . :a" + i + " a :"
                                + kind + " ; rdfs:label \"" + PEOPLE.get(i) + " Airport\"@en ; :city :c" + i + " .\n")
                        .collect(Collectors.joining())
                + ":city rdfs:label \"city\"@en . :City rdfs:label \"City\"@en . :Airport rdfs:label \"Airport\"@en .\n";
    }

    private static String bands() {
        return PREFIXES
                + IntStream.range(0, CITIES.size())
                        .mapToObj(i ->
                                ":b" + i + " a :Band ; rdfs:label \"The " + CITIES.get(i) + "s\"@en ; :member :p" + i
                                        + " , :q" + i + " . :p" + i + " a :Person ; rdfs:label \"" + PEOPLE.get(i)
                                        + "\"@en . :q" + i
                                        + " a :Person ; rdfs:label \"Lou " + CITIES.get(i) + "\"@en .\n")
                        .collect(Collectors.joining())
                + ":member rdfs:label \"member\"@en . :Band rdfs:label \"Band\"@en . :Person rdfs:label \"Person\"@en .\n";
    }

    private List<String> stems(String turtle) {
        return items(turtle).stream().map(Item::stem).toList();
    }

    private List<Item> items(String turtle) {
        return Fixture.bank(Fixture.turtle(folder, turtle)).items();
    }
}
