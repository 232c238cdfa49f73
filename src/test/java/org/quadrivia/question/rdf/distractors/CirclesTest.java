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

/** In a graph that nobody prepared, wrong options come from the circle of the key: its country, its neighbourhood. */
class CirclesTest {
    private static final String LETTERS = "abcdefghiklmnoprstuvwz";
    private static final int LANDS = 10;
    private static final int OF_A_LAND = 7;

    @TempDir
    Path folder;

    @Test
    void wrongOptionsShareTheCountryOfTheKey() {
        String ports = IntStream.range(0, LANDS * OF_A_LAND)
                .mapToObj(i -> port(i, "L" + i / OF_A_LAND))
                .collect(Collectors.joining());

        List<Item> items = bank(":city rdfs:label \"city\"@en . " + ports, "subject", "object");

        assertThat(items)
                .hasSizeGreaterThan(5)
                .allSatisfy(item -> assertThat(item.options())
                        .extracting(option -> land(option.label()))
                        .containsOnly(land(item.options().getFirst().label())));
    }

    @Test
    void aKeyAloneInItsCountryIsNotAsked() {
        String lone = port(LANDS * OF_A_LAND, "L" + LANDS);
        String ports = IntStream.range(0, LANDS * OF_A_LAND)
                .mapToObj(i -> port(i, "L" + i / OF_A_LAND))
                .collect(Collectors.joining());

        List<Item> items = bank(":city rdfs:label \"city\"@en . " + ports + lone, "subject", "object");

        assertThat(items)
                .isNotEmpty()
                .noneSatisfy(item -> assertThat(item.options())
                        .extracting(option -> land(option.label()))
                        .contains(LANDS));
    }

    @Test
    void besideANeighbourStandNeighboursOfNeighbours() {
        int all = 40;
        String ring = IntStream.range(0, all)
                .mapToObj(i -> ":l%d a :Land ; rdfs:label \"La%s\" ; :borders :l%d, :l%d, :l%d, :l%d . "
                        .formatted(i, word(i), (i + 1) % all, (i + 2) % all, (i + all - 1) % all, (i + all - 2) % all))
                .collect(Collectors.joining());

        List<Item> items = bank(":borders rdfs:label \"borders\"@en . " + ring, "object", "subject");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            int named = number(item.stem().replaceAll(".*\\b(La[a-z]{2}x)\\b.*", "$1"));
            assertThat(item.options()).allSatisfy(option -> {
                int away = Math.abs(number(option.label()) - named);
                assertThat(Math.min(away, all - away)).isLessThanOrEqualTo(4);
            });
        });
    }

    /** The names of a port and of its city have the same number; they share no word. */
    private static String port(int i, String land) {
        return ":p%d a :Port ; rdfs:label \"Po%s\" ; :city \"Ci%s\" ; :country \"%s\" . "
                .formatted(i, word(i), word(i), land);
    }

    private static int land(String name) {
        return number(name) / OF_A_LAND;
    }

    private static int number(String name) {
        return LETTERS.indexOf(name.charAt(2)) * LETTERS.length() + LETTERS.indexOf(name.charAt(3));
    }

    private static String word(int number) {
        return "" + LETTERS.charAt(number / LETTERS.length()) + LETTERS.charAt(number % LETTERS.length()) + "x";
    }

    private List<Item> bank(String kb, String... families) {
        return Fixture.bank(Fixture.turtle(folder, kb), families).items();
    }
}
