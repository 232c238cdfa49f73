package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quadrivia.question.rdf.distractors.NamedThings.property;
import static org.quadrivia.question.rdf.distractors.NamedThings.things;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** In a graph that nobody prepared, beside the key stands what is as near to what the question names. */
class NearOptionsTest {
    private static final String LETTERS = "abcdefghiklmnoprstuvwz";
    private static final int LANDS = 8;
    private static final int PARTS = 24;
    private static final int CITIES = 96;

    @TempDir
    Path folder;

    @Test
    void besideACapitalStandCitiesOfTheLandOrOtherCapitals() {
        String capitals = ":seat a owl:FunctionalProperty . " + property("seat", "capital")
                + IntStream.range(0, LANDS)
                        .mapToObj(i -> ":l%d :seat :c%d . ".formatted(i, i * 12))
                        .collect(Collectors.joining())
                + IntStream.range(0, PARTS)
                        .mapToObj(i -> ":p%d :seat :c%d . ".formatted(i, i * 4 + 1))
                        .collect(Collectors.joining());

        String towns =
                property("cityOf", "capital region of") + ":Land rdfs:label \"land\" . :City rdfs:label \"city\" . "
                        + IntStream.range(0, LANDS)
                                .mapToObj(i -> ":l%d a :Land ; rdfs:label \"La%s\" . ".formatted(i, word(i)))
                                .collect(Collectors.joining())
                        + IntStream.range(0, PARTS)
                                .mapToObj(i -> ":p%d a :Part ; rdfs:label \"Pu%s\" . ".formatted(i, word(i)))
                                .collect(Collectors.joining())
                        + IntStream.range(0, CITIES)
                                .mapToObj(i -> ":c%d a :City ; rdfs:label \"Ci%s\" ; :cityOf :l%d . "
                                        .formatted(i, word(i), i / 12))
                                .collect(Collectors.joining());

        List<Item> items = bank(towns + capitals, "object").stream()
                .filter(item ->
                        item.stem().contains("La") && item.support().getFirst().contains("seat"))
                .toList();

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            int land = city(key(item)) / 12;
            assertThat(item.options())
                    .extracting(option -> city(option.label()))
                    .allMatch(city -> city / 12 == land || city % 12 == 0)
                    .filteredOn(city -> city / 12 == land)
                    .hasSizeGreaterThan(2);
        });
    }

    @Test
    void besideACityOfAPartStandCitiesOfOtherPartsOfTheLand() {
        String towns = property("hasCity", "city")
                + property("partOf", "part of")
                + IntStream.range(0, 12)
                        .mapToObj(i -> ":l%d a :Land ; rdfs:label \"La%s\" . ".formatted(i, word(i)))
                        .collect(Collectors.joining())
                + IntStream.range(0, 48)
                        .mapToObj(i -> ":p%d a :Part ; rdfs:label \"Pu%s\" ; :partOf :l%d ; :hasCity :c%d . "
                                        .formatted(i, word(i), i / 4, i)
                                + ":c%d a :City ; rdfs:label \"Ci%s\" . :l%d :hasCity :c%d . "
                                        .formatted(i, word((i * 5) % 48), i / 4, i))
                        .collect(Collectors.joining());

        List<Item> items = bank(towns, "object").stream()
                .filter(item -> item.stem().contains("Pu"))
                .filter(item -> key(item).startsWith("Ci"))
                .toList();

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .extracting(option -> (city(option.label()) * 29 % 48) / 4)
                        .containsOnly((city(key(item)) * 29 % 48) / 4));
    }

    @Test
    void whatLiesInSeveralPartsIsNotAskedOfAPart() {
        String rivers = property("through", "flows through")
                + IntStream.range(0, 40)
                        .mapToObj(i -> ":r%d a :River ; rdfs:label \"Ri%s\" ; :through :l%d , :p%d , :p%d . "
                                .formatted(i, word(i), i % LANDS, (i % LANDS) * 3, (i % LANDS) * 3 + 1 + i / 20))
                        .collect(Collectors.joining());

        List<Item> items = bank(places() + rivers, "subject", "multiple");

        assertThat(items)
                .filteredOn(item -> item.options().getFirst().label().startsWith("Ri"))
                .isNotEmpty()
                .noneMatch(item -> item.stem().contains("Pu"));
    }

    @Test
    void ofWhatLiesInSeveralPlacesPartLiesInEach() {
        String lakes = property("liesIn", "lies in")
                + IntStream.range(0, 40)
                        .mapToObj(i -> ":r%d a :Lake ; rdfs:label \"Lu%s\" ; :liesIn :l%d %s . "
                                .formatted(i, word(i), i % LANDS, i % 2 == 0 ? ", :l" + (i + 1) % LANDS : ""))
                        .collect(Collectors.joining());
        String words =
                ":liesIn <https://quadrivia.org/ns#asksObject> \"In which {class} is {s}?\"@en ; <https://quadrivia.org/ns#asksObjects> \"In which of these {classes} is {s}?\"@en ; <https://quadrivia.org/ns#states> \"{s} is in {o}.\"@en . ";

        List<Item> items = bank(places() + lakes + words, "multiple").stream()
                .filter(item -> item.stem().contains("Lu"))
                .toList();

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(
                        item -> assertThat(item.stem()).matches("In which of these lands does part of Lu\\w+ lie\\?"));
    }

    @Test
    void twoFormsOfOneNameAreNotOfferedSideBySide() {
        String ports = property("city", "city")
                + IntStream.range(0, 40)
                        .mapToObj(i -> ":h%d a :Port ; rdfs:label \"Po%s\" ; :city \"%s\" . "
                                .formatted(
                                        i,
                                        word(i),
                                        i % 2 == 0 ? "Ci" + word(i) : "Ci" + word(i - 1) + (i % 4 == 1 ? " City" : "")))
                        .collect(Collectors.joining());
        String spelt = IntStream.range(0, 10)
                .mapToObj(i -> ":g%d a :Port ; rdfs:label \"Pa%s\" ; :city \"Ci%s\" . "
                        .formatted(i, word(i), word(4 * i).substring(0, 2) + "y"))
                .collect(Collectors.joining());

        List<Item> items = bank(ports + spelt, "object");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .extracting(
                                option -> option.label().replace(" City", "").substring(0, 4))
                        .doesNotHaveDuplicates());
    }

    @Test
    void figuresOfThingsOfTwoKindsAreNotCompared() {
        String areas = property("population", "population")
                + ":z1 a :Continent ; rdfs:label \"Zimba\" ; :population 5000 . "
                + IntStream.range(0, 14)
                        .mapToObj(i -> ":l%d :population %d . ".formatted(i, 1000 + 400 * i))
                        .collect(Collectors.joining());

        List<Item> items = bank(things("Land", "l", 14) + areas, "compare", "order");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.options()).extracting(Option::label).doesNotContain("Zimba"));
    }

    /** Lands with three parts each, of four cities each; a city lies in its part and its land. */
    private static String places() {
        return property("hasCity", "city")
                + property("partOf", "part of")
                + ":Land rdfs:label \"land\" . :Part rdfs:label \"part\" . :City rdfs:label \"city\" . "
                + IntStream.range(0, LANDS)
                        .mapToObj(i -> ":l%d a :Land ; rdfs:label \"La%s\" . ".formatted(i, word(i)))
                        .collect(Collectors.joining())
                + IntStream.range(0, PARTS)
                        .mapToObj(i ->
                                ":p%d a :Part ; rdfs:label \"Pu%s\" ; :partOf :l%d . ".formatted(i, word(i), i / 3))
                        .collect(Collectors.joining())
                + IntStream.range(0, CITIES)
                        .mapToObj(i -> ":c%d a :City ; rdfs:label \"Ci%s\" . :p%d :hasCity :c%d . :l%d :hasCity :c%d . "
                                .formatted(i, word(i), i / 4, i, i / 12, i))
                        .collect(Collectors.joining());
    }

    private static String key(Item item) {
        return item.options().stream()
                .filter(Option::correct)
                .findFirst()
                .orElseThrow()
                .label();
    }

    private static int city(String label) {
        return IntStream.range(0, CITIES)
                .filter(i -> label.equals("Ci" + word(i)))
                .findFirst()
                .orElseThrow();
    }

    private List<Item> bank(String kb, String... families) {
        return Fixture.bank(Fixture.turtle(folder, kb), families).items();
    }

    private static String word(int i) {
        return "" + LETTERS.charAt(i % 22) + LETTERS.charAt(i / 22) + LETTERS.charAt((i * 7 + 3) % 22);
    }
}
