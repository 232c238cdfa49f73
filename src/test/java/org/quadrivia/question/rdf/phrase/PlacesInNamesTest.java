package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** A name that contains a place gives away what this place is in, even if the place itself is not asked. */
class PlacesInNamesTest {
    private static final List<String> COUNTRIES = List.of("Fenland", "Morvia", "Tarsk");

    /** Three cities of each country. */
    private static final List<String> CITIES =
            List.of("Brenzo", "Corvo", "Dalby", "Eskmouth", "Farrow", "Merrane", "Napuka", "Tolva", "Usk");

    /** Those of the first six cities are named after somebody, the others after their city as well. */
    private static final List<String> AIRPORTS = List.of(
            "Anvil Airport",
            "Birch Airport",
            "Comet Airport",
            "Delta Airport",
            "Ember Airport",
            "Flint Airport",
            "Napuka Gavel Airport",
            "Tolva Hazel Airport",
            "Usk Ivory Airport");

    @TempDir
    Path folder;

    @Test
    void asksForNoCountryThatACityInTheNameTells() {
        List<Item> items = items(airports() + ":city <https://quadrivia.org/ns#notAsked> true . ");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.stem()).doesNotContain("Napuka", "Tolva", "Usk"))
                .flatExtracting(Item::options)
                .extracting(option -> option.label())
                .as("nor is such an airport offered")
                .noneMatch(label -> label.contains("Airport") && label.split(" ").length > 2);
    }

    @Test
    void aCityThatIsMoreOftenInOtherCountriesTellsNothing() {
        String namesakes = ":a9 a :Airport ; rdfs:label \"Quarry Airport\"@en ; :city \"Napuka\" ; :country :n1 . "
                + ":a10 a :Airport ; rdfs:label \"Rowan Airport\"@en ; :city \"Napuka\" ; :country :n2 . ";

        assertThat(items(airports() + namesakes)).anyMatch(item -> item.stem().contains("Napuka Gavel Airport"));
    }

    @Test
    void aCityThatIsLinkedWithAnotherAirportTellsAsMuch() {
        String second = ":a9 a :Airport ; rdfs:label \"Dalby Quarry Airport\"@en ; :city \"Wenlock\" ; :country :n2 . ";

        assertThat(items(airports() + second))
                .isNotEmpty()
                .noneMatch(item -> item.stem().contains("Dalby Quarry"));
    }

    @Test
    void everyCountryWithAnAirportMayBeAWrongAnswer() {
        // Each country lists its airports; one has fewer than the others
        String listed = airports().replaceAll("; :country :n(\\d) \\. ", ". ")
                + ":holds rdfs:label \"contains\"@en ; <https://quadrivia.org/ns#worth> <https://quadrivia.org/ns#High> . "
                + IntStream.range(0, 6)
                        .mapToObj(i -> ":n%d :holds :a%d . ".formatted(i < 3 ? 0 : i - 2, i))
                        .collect(Collectors.joining())
                + ":n3 a :Country ; rdfs:label \"Ulmen\"@en . ";

        assertThat(Fixture.bank(Fixture.turtle(folder, listed), "subject").items())
                .filteredOn(item -> item.stem().contains("Anvil"))
                .isNotEmpty()
                .flatExtracting(Item::options)
                .extracting(option -> option.label())
                .contains("Morvia", "Tarsk");
    }

    private List<Item> items(String graph) {
        return Fixture.bank(Fixture.turtle(folder, graph), "object", "subject", "text", "cloze").items().stream()
                .filter(item ->
                        item.stem().contains("Airport") || COUNTRIES.stream().anyMatch(item.stem()::contains))
                .filter(item -> !item.stem().contains("city") && !item.stem().contains("serves"))
                .toList();
    }

    private static String airports() {
        return ":Airport rdfs:label \"airport\"@en . :Country rdfs:label \"country\"@en . :city rdfs:label \"city\"@en . "
                + ":country rdfs:label \"country\"@en . "
                + IntStream.range(0, COUNTRIES.size())
                        .mapToObj(i -> ":n%d a :Country ; rdfs:label \"%s\"@en . ".formatted(i, COUNTRIES.get(i)))
                        .collect(Collectors.joining())
                + IntStream.range(0, AIRPORTS.size())
                        .mapToObj(i -> ":a%d a :Airport ; rdfs:label \"%s\"@en ; :city \"%s\" ; :country :n%d . "
                                .formatted(i, AIRPORTS.get(i), CITIES.get(i), i % 3))
                        .collect(Collectors.joining());
    }
}
