package org.quadrivia.question.rdf.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** Beside what people know stands what people know. */
class KnownRivalsTest {
    private static final String LETTERS = "abcdefghiklmnoprstuvwz";
    private static final int HUBS = 8;

    private static final List<String> SCENES =
            List.of("an English rock band", "a Cuban jazz trio", "a Danish folk choir", "a Polish brass orchestra");

    @TempDir
    Path folder;

    @Test
    void besideAWellKnownTextStandWellKnownOnes() {
        String ports = IntStream.range(0, 48)
                .mapToObj(i -> ":p%d a :Port ; rdfs:label \"Po%s\" ; :city \"Ci%s\" . ".formatted(i, word(i), word(i))
                        + lines(i))
                .collect(Collectors.joining());

        List<Item> items = bank(":city rdfs:label \"city\"@en . " + ports, "object");

        assertThat(items.stream().filter(item -> number(key(item)) < HUBS))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .filteredOn(option -> number(option.label()) < HUBS)
                        .hasSizeGreaterThanOrEqualTo(3));
    }

    @Test
    void smallThingsAreNotComparedWithLargeOnes() {
        String lands = IntStream.range(0, 24)
                .mapToObj(i -> ":p%d a :Land ; rdfs:label \"Po%s\" ; :population %d . "
                                .formatted(i, word(i), 1000 + 731 * (i * 5 % 24))
                        + lines(i))
                .collect(Collectors.joining());

        List<Item> items = bank(":population rdfs:label \"population\"@en . " + lands, "compare", "order");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options().stream()
                                .map(option -> number(option.label()) < HUBS)
                                .collect(Collectors.toSet()))
                        .hasSize(1));
    }

    @Test
    void whereTheCountryIsKnownTheContinentIsNotAsked() {
        String places = IntStream.range(0, 4)
                        .mapToObj(i -> ":c%d a :Continent ; rdfs:label \"Co%s\" . ".formatted(i, word(i)))
                        .collect(Collectors.joining())
                + IntStream.range(0, 40)
                        .mapToObj(i -> ":l%d a :Land ; rdfs:label \"La%s\" . ".formatted(i, word(i)))
                        .collect(Collectors.joining())
                + IntStream.range(0, 440)
                        .mapToObj(i -> ":p%d a :Port ; rdfs:label \"Po%s\" ; :liesIn :l%d , :c%d . "
                                .formatted(i, word(i), i / 11, i / 110))
                        .collect(Collectors.joining());

        List<Item> items = bank(":liesIn rdfs:label \"lies in\"@en . " + places, "object");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(Set.of("La", "Po")).contains(key(item).substring(0, 2)));
    }

    @Test
    void thingsDescribedInTheSameWordsStandTogether() {
        String bands = IntStream.range(0, 40)
                .mapToObj(i ->
                        ":b%d a :Band ; rdfs:label \"Bo%s\" ; :description \"Bo%s is %s that formed in the town of Ux in a cold winter and has toured in many lands.\" . :m%d a :Singer ; rdfs:label \"Mo%s\" ; :memberOf :b%d . "
                                .formatted(i, word(i), word(i), SCENES.get(i % 4), i, word(i), i))
                .collect(Collectors.joining());

        List<Item> items = bank(":memberOf rdfs:label \"member of\"@en . " + bands, "object");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            int scene = number(key(item)) % 4;
            assertThat(item.options())
                    .filteredOn(option -> number(option.label()) % 4 == scene)
                    .hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void amongFourOptionsOfWhichSeveralAreRightTwoAreWrong() {
        String books = IntStream.range(0, 40)
                .mapToObj(i -> ":p%d a :Book ; rdfs:label \"Po%s\" ; :writtenBy :w%d . ".formatted(i, word(i), i / 4))
                .collect(Collectors.joining());
        String writers = IntStream.range(0, 10)
                .mapToObj(i -> ":w%d a :Writer ; rdfs:label \"Wo%s\" . ".formatted(i, word(i)))
                .collect(Collectors.joining());

        List<Item> items = bank(":writtenBy rdfs:label \"written by\"@en . " + books + writers, "multiple");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .filteredOn(option -> !option.correct())
                        .hasSize(2));
    }

    /** Eight ports have lines to many others. */
    private static String lines(int port) {
        return port >= HUBS
                ? ""
                : IntStream.range(0, 60)
                        .mapToObj(i -> ":p%d :line :s%d_%d . ".formatted(port, port, i))
                        .collect(Collectors.joining());
    }

    private static int number(String name) {
        return LETTERS.indexOf(name.charAt(2)) * LETTERS.length() + LETTERS.indexOf(name.charAt(3));
    }

    private static String word(int number) {
        return "" + LETTERS.charAt(number / LETTERS.length()) + LETTERS.charAt(number % LETTERS.length()) + "x";
    }

    private static String key(Item item) {
        return item.options().stream()
                .filter(option -> option.correct())
                .map(option -> option.label())
                .findFirst()
                .orElseThrow();
    }

    private List<Item> bank(String kb, String... families) {
        return Fixture.bank(Fixture.turtle(folder, kb), families).items();
    }
}
