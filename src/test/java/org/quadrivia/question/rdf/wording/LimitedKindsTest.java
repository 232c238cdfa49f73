package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** If the data knows the regions of one country only, a question about a region names the country, and no gap hides it. */
class LimitedKindsTest {
    private static final List<String> NAMES = List.of(
            "Arden", "Bolt", "Cask", "Dorn", "Elmet", "Fjell", "Gris", "Hald", "Isel", "Juva", "Kelm", "Lorn", "Mund",
            "Nesk", "Opal", "Pirn", "Quill", "Rusk");

    private static final String REGIONS = """
            :Cheese rdfs:label "cheese"@en . :Region rdfs:label "region"@en . :Country rdfs:label "country"@en .
            :region rdfs:label "region"@en . :country rdfs:label "country"@en .
            :k0 a :Country ; rdfs:label "Italy"@en . :k1 a :Country ; rdfs:label "Spain"@en . :k2 a :Country ; rdfs:label "Greece"@en .
            :r0 a :Region ; rdfs:label "Tolva"@en . :r1 a :Region ; rdfs:label "Merrane"@en . :r2 a :Region ; rdfs:label "Usk"@en .
            :r3 a :Region ; rdfs:label "Brenzo"@en .
            """;

    @TempDir
    Path folder;

    @Test
    void namesTheOnlyCountry() {
        List<Item> items =
                Fixture.bank(Fixture.turtle(folder, REGIONS + cheeses(12))).items();

        assertThat(items)
                .filteredOn(item -> item.stem().contains("region"))
                .isNotEmpty()
                .allMatch(item ->
                        item.stem().contains("of Italy") || item.family().equals("match"));
        assertThat(items)
                .noneMatch(item -> item.stem().matches("Fill the gap.*(region|in|from) ____\\.")
                        && item.options().stream()
                                .anyMatch(option -> option.label().equals("Tolva")));
    }

    @Test
    void namesNoCountryOfRegionsInSeveral() {
        List<Item> items =
                Fixture.bank(Fixture.turtle(folder, REGIONS + cheeses(18))).items();

        assertThat(items)
                .filteredOn(item -> item.stem().contains("region"))
                .isNotEmpty()
                .noneMatch(item -> item.stem().contains("of Italy"));
    }

    @Test
    void namesNoCountryOfWhatIsNoPlace() {
        String textures = REGIONS.replace(":region rdfs:label \"region\"@en", ":region rdfs:label \"texture\"@en")
                .replace(":Region rdfs:label \"region\"@en", ":Region rdfs:label \"texture\"@en");

        List<Item> items =
                Fixture.bank(Fixture.turtle(folder, textures + cheeses(12))).items();

        assertThat(items)
                .filteredOn(item -> item.stem().contains("texture"))
                .isNotEmpty()
                .noneMatch(item -> item.stem().contains("of Italy"));
    }

    /** The first twelve cheeses are from Italy. */
    private static String cheeses(int regions) {
        return IntStream.range(0, 18)
                .mapToObj(i -> ":c%d a :Cheese ; rdfs:label \"%s\"@en ; :country :k%d . "
                                .formatted(i, NAMES.get(i), i < 12 ? 0 : 1 + i % 2)
                        + (i < regions ? ":c%d :region :r%d . ".formatted(i, i % 4) : ""))
                .collect(Collectors.joining());
    }
}
