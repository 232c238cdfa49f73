package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** Wrong options are not from the far side of the map. */
class NearbyTest {
    private static final String LETTERS = "abcdefghiklmnoprstuvwz";
    private static final int LANDS = 20;

    @TempDir
    Path folder;

    @Test
    void besideANeighbourStandNeighboursOfNeighbours() {
        String lands = IntStream.range(0, LANDS)
                .mapToObj(i -> ":l%d a :Land ; rdfs:label \"La%s\" ; :borders :l%d , :l%d . "
                        .formatted(i, word(i), (i + 1) % LANDS, (i + 2) % LANDS))
                .collect(Collectors.joining());

        List<Item> items =
                bank(":borders a owl:SymmetricProperty ; rdfs:label \"borders\"@en . " + lands, "object", "multiple");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(wrong(item))
                        .allSatisfy(option -> assertThat(around(number(option) - named(item), LANDS))
                                .isLessThanOrEqualTo(4)));
    }

    @Test
    void besideALandStandLandsThatAreNear() {
        List<Item> items = bank(":inLand rdfs:label \"in land\"@en . " + map("lat", "long"), "object");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(wrong(item))
                        .allSatisfy(option -> assertThat(Math.abs(number(option) - named(item) / 4))
                                .isLessThanOrEqualTo(5)));
    }

    @Test
    void aLandWithoutPlacesMayStandAnywhere() {
        List<Item> items = bank(":inLand rdfs:label \"in land\"@en . " + map("height", "width"), "object");

        assertThat(items)
                .flatExtracting(item -> wrong(item).stream()
                        .map(option -> Math.abs(number(option) - named(item) / 4))
                        .toList())
                .anyMatch(far -> far > 5);
    }

    /** Four towns in each of the lands, which lie from west to east. */
    private static String map(String north, String east) {
        return IntStream.range(0, LANDS)
                        .mapToObj(i -> ":l%d a :Land ; rdfs:label \"La%s\" . ".formatted(i, word(i)))
                        .collect(Collectors.joining())
                + IntStream.range(0, 4 * LANDS)
                        .mapToObj(i -> String.format(
                                Locale.ROOT,
                                ":t%d a :Town ; rdfs:label \"To%s\" ; :inLand :l%d ; :%s %.1f ; :%s %.1f . ",
                                i,
                                word(i),
                                i / 4,
                                north,
                                50.0,
                                east,
                                i * 1.5))
                        .collect(Collectors.joining());
    }

    private static int around(int difference, int ring) {
        int forth = Math.floorMod(difference, ring);
        return Math.min(forth, ring - forth);
    }

    private static List<String> wrong(Item item) {
        return item.options().stream()
                .filter(option -> !option.correct())
                .map(Option::label)
                .toList();
    }

    /** Returns the number of the thing that the stem names. */
    private static int named(Item item) {
        String name = item.stem().replaceAll(".*\\b((?:La|To)[a-z]{2}x)\\b.*", "$1");
        return number(name);
    }

    private static int number(String name) {
        return LETTERS.indexOf(name.charAt(2)) * LETTERS.length() + LETTERS.indexOf(name.charAt(3));
    }

    private static String word(int number) {
        return "" + LETTERS.charAt(number / LETTERS.length()) + LETTERS.charAt(number % LETTERS.length()) + "x";
    }

    private List<Item> bank(String turtle, String... families) {
        return Fixture.bank(Fixture.turtle(folder, turtle), families).items();
    }
}
