package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** A country in which no island lies is not offered as the country of an island, although cities lie in it. */
class PlacesWithoutSuchThingsTest {
    @TempDir
    Path folder;

    @Test
    void offersOnlyCountriesWithIslands() {
        String countries = IntStream.range(0, 8)
                .mapToObj(i -> ":n%d a :Country ; rdfs:label \"%s\" . ".formatted(i, NamedThings.NAMES.get(i)))
                .collect(Collectors.joining());
        String towns = IntStream.range(0, 8)
                .mapToObj(i -> ":c%d :in :n%d . ".formatted(i, i))
                .collect(Collectors.joining());
        String islands = IntStream.range(0, 8)
                .mapToObj(i -> ":i%d a :Island ; rdfs:label \"%sholm\" ; :in :n%d . "
                        .formatted(i, "BCDFGHKL".charAt(i), i % 4))
                .collect(Collectors.joining());

        List<Item> items = Fixture.bank(
                        Fixture.turtle(
                                folder,
                                ":in a owl:FunctionalProperty . :Island rdfs:label \"island\"@en . "
                                        + NamedThings.property("in", "located in")
                                        + NamedThings.cities(8)
                                        + countries
                                        + towns
                                        + islands),
                        "object")
                .items();

        assertThat(items.stream().filter(item -> item.stem().contains("holm")))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .extracting(option -> NamedThings.NAMES.indexOf(option.label()))
                        .allMatch(country -> country < 4));
        assertThat(items.stream().filter(item -> item.stem().contains("illum")))
                .flatExtracting(Item::options)
                .extracting(option -> NamedThings.NAMES.indexOf(option.label()))
                .anyMatch(country -> country >= 4);
    }
}
