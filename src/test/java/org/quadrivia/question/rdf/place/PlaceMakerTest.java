package org.quadrivia.question.rdf.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.MapMark;
import org.quadrivia.question.MapMark.MarkedOption;
import org.quadrivia.question.Option;
import org.quadrivia.question.Reason;
import org.quadrivia.question.rdf.bank.Fixture;

/** Questions on the map, on graphs small enough to see them. */
class PlaceMakerTest {
    private static final String CITIES = """
            :City a owl:Class ; rdfs:label "city"@en .
            :lat rdfs:label "latitude"@en . :long rdfs:label "longitude"@en .
            """
            + city("Vienna", 48.2, 16.4)
            + city("Prague", 50.1, 14.4)
            + city("Munich", 48.1, 11.6)
            + city("Budapest", 47.5, 19.0)
            + city("Zagreb", 45.8, 16.0)
            + city("Krakow", 50.1, 19.9)
            + city("Venice", 45.4, 12.3)
            + city("Belgrade", 44.8, 20.5);

    @TempDir
    Path folder;

    private static String city(String name, double latitude, double longitude) {
        return ":" + name + " a :City ; rdfs:label \"" + name + "\"@en ; :lat " + latitude + " ; :long " + longitude
                + " .\n";
    }

    private List<Item> items(String text) {
        return Fixture.bank(Fixture.turtle(folder, text), "map").items();
    }

    private static Item about(List<Item> items, String name) {
        return items.stream()
                .filter(item -> key(item).label().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Option key(Item item) {
        return item.options().stream().filter(Option::correct).findFirst().orElseThrow();
    }

    @Test
    void tellsThePlaceWithoutItsName() {
        List<Item> items = items(CITIES);

        Item vienna = about(items, "Vienna");

        assertThat(vienna.stem())
                .startsWith("Which of these cities lies at about 48.2° N, 16.4° E, with ")
                .matches(".* some \\d+ km to the [a-z-]+ and .* some \\d+ km to the [a-z-]+\\?")
                .doesNotContain("Vienna");
        assertThat(vienna.options().stream().map(Option::label)).noneMatch(vienna.stem()::contains);
    }

    @Test
    void provesEachOptionByItsCoordinates() {
        List<Item> items = items(CITIES);

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            assertThat(item.support()).hasSize(2);
            assertThat(item.options()).hasSizeBetween(3, 4).allSatisfy(option -> {
                assertThat(option.proof().reason()).isEqualTo(option.correct() ? Reason.KEY : Reason.COMPARED);
                assertThat(option.proof().triples()).hasSize(option.correct() ? 2 : 4);
            });
        });
    }

    @Test
    void asksNothingOfAThingWithTwoPlaces() {
        List<Item> items = items(CITIES + ":Vienna :lat 47.0 .\n");

        assertThat(items)
                .isNotEmpty()
                .noneMatch(item -> item.options().stream()
                        .anyMatch(option -> option.label().equals("Vienna")));
    }

    @Test
    void asksNothingIfAllMarksWouldMeet() {
        String close = IntStream.range(0, 8)
                .mapToObj(i -> city("Ward" + (char) ('A' + i), 48.2 + i / 100.0, 16.4))
                .collect(Collectors.joining());

        List<Item> items = items(":City a owl:Class ; rdfs:label \"city\"@en .\n" + close);

        assertThat(items).isEmpty();
    }

    @Test
    void asksAtMostAFewOnTheMap() {
        List<Item> items = items(random(new Random(7), 120));

        assertThat(items).hasSizeBetween(1, 6);
    }

    /** Whatever the coordinates are, there is one right answer, and its mark cannot be taken for that of another option. */
    @Test
    void tellsApartAllOptionsOnAnyMap() {
        Random random = new Random(181);
        int asked = 0;
        for (int run = 0; run < 12; run++) {
            List<Item> items = items(random(random, 40));
            asked += items.size();
            for (Item item : items) {
                List<MarkedOption> places = MapMark.of(item).orElseThrow().places();
                assertThat(places.stream().filter(MarkedOption::correct)).hasSize(1);
                assertThat(leastShare(places)).as(item.stem()).isGreaterThanOrEqualTo(0.1);
                MarkedOption key = places.stream()
                        .filter(MarkedOption::correct)
                        .findFirst()
                        .orElseThrow();
                assertThat(item.stem())
                        .contains(String.format(java.util.Locale.ROOT, "%.1f°", Math.abs(key.latitude())));
            }
        }
        assertThat(asked).isPositive();
    }

    private static String random(Random random, int cities) {
        StringBuilder text = new StringBuilder(":City a owl:Class ; rdfs:label \"city\"@en .\n");
        for (int i = 0; i < cities; i++) {
            String name = "" + (char) ('A' + i % 26) + (char) ('a' + i / 26) + "berg";
            double latitude = Math.round(random.nextDouble(-90, 90) * 100) / 100.0;
            double longitude = Math.round(random.nextDouble(-180, 180) * 100) / 100.0;
            text.append(city(name, latitude, longitude));
        }
        return text.toString();
    }

    /** The least distance of two places as a share of the longer side of the map. */
    private static double leastShare(List<MarkedOption> places) {
        double nearest = Double.MAX_VALUE;
        double longest = 6;
        double middle =
                (places.stream().mapToDouble(MarkedOption::latitude).max().orElseThrow()
                                + places.stream()
                                        .mapToDouble(MarkedOption::latitude)
                                        .min()
                                        .orElseThrow())
                        / 2;
        for (MarkedOption one : places) {
            for (MarkedOption other : places) {
                double across = Math.abs(one.longitude() - other.longitude());
                double east = Math.min(across, 360 - across) * Math.cos(Math.toRadians(middle));
                double north = Math.abs(one.latitude() - other.latitude());
                longest = Math.max(longest, Math.max(east, north));
                if (one != other) {
                    nearest = Math.min(nearest, Math.hypot(east, north));
                }
            }
        }
        return nearest / longest;
    }
}
