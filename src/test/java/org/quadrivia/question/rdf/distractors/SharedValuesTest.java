package org.quadrivia.question.rdf.distractors;

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

/** Which wrong options are near the key in a graph that nobody prepared. */
class SharedValuesTest {
    private static final List<String> ARTISTS = List.of("Zorbo", "Yelka", "Xanto", "Wendo", "Vilma", "Uruk");
    /** Names without a common word, of the same length. */
    private static final String LETTERS = "abcdefghiklmnoprstuvwz";

    @TempDir
    Path folder;

    @Test
    void mostWrongOptionsShareARareValueOneLinkAway() {
        List<Item> items = bank(songs(), "subject", "object");

        List<Item> ofTracks = items.stream()
                .filter(item ->
                        item.stem().contains("track") && item.options().stream().anyMatch(SharedValuesTest::song))
                .toList();
        assertThat(ofTracks).hasSizeGreaterThan(5).allSatisfy(item -> {
            String artist = artist(key(item));
            assertThat(wrong(item))
                    .filteredOn(name -> artist(name).equals(artist))
                    .hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void whatIsComparedBelongsTogether() {
        String cities = IntStream.range(0, 60)
                .mapToObj(i -> ":c%d a :City ; rdfs:label \"Ci%s\" ; :lies :l%d ; :founded \"%d\"^^xsd:gYear . "
                        .formatted(i, word(i), i / 10, 1100 + 53 * (i * 7 % 10) + i))
                .collect(Collectors.joining());
        String lands = IntStream.range(0, 6)
                .mapToObj(i -> ":l%d a :Land ; rdfs:label \"%s\" . ".formatted(i, ARTISTS.get(i)))
                .collect(Collectors.joining());

        List<Item> items = bank(
                "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . :lies rdfs:label \"lies in\"@en ."
                        + " :founded rdfs:label \"founded\"@en . " + lands + cities,
                "order",
                "first");

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.options())
                        .extracting(option -> number(option.label()) / 10)
                        .containsOnly(number(item.options().getFirst().label()) / 10));
    }

    @Test
    void anOptionHasARemarkInBracketsIfTheKeyHasOneAndNoneIfNot() {
        String songs = songs().replaceAll("label \"(So[a-m].x)\"", "label \"$1 (live)\"");

        List<Item> items = bank(songs, "subject", "object");

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            boolean tagged = key(item).endsWith(")");
            assertThat(wrong(item)).anyMatch(name -> name.endsWith(")") == tagged);
        });
    }

    private static int number(String name) {
        return LETTERS.indexOf(name.charAt(2)) * LETTERS.length() + LETTERS.indexOf(name.charAt(3));
    }

    private static boolean song(Option option) {
        return option.label().startsWith("So");
    }

    /** Songs on albums of six artists; each artist has three albums with eight songs each. */
    private static String songs() {
        StringBuilder kb = new StringBuilder(":track rdfs:label \"track\"@en . :artist rdfs:label \"artist\"@en . ");
        for (int i = 0; i < ARTISTS.size(); i++) {
            int artist = i;
            kb.append(":r%d a :Artist ; rdfs:label \"%s\" . ".formatted(i, ARTISTS.get(i)));
            for (int j = 0; j < 3; j++) {
                int album = 3 * i + j;
                kb.append(":a%d a :Album ; rdfs:label \"Al%s\" ; :artist :r%d . ".formatted(album, word(album), artist))
                        .append(IntStream.range(8 * album, 8 * album + 8)
                                .mapToObj(song -> ":a%d :track :s%d . :s%d a :Song ; rdfs:label \"So%s\" . "
                                        .formatted(album, song, song, word(song)))
                                .collect(Collectors.joining()));
            }
        }
        return kb.toString();
    }

    private static String word(int number) {
        return "" + LETTERS.charAt(number / LETTERS.length()) + LETTERS.charAt(number % LETTERS.length()) + "x";
    }

    private static String artist(String song) {
        return ARTISTS.get(number(song) / 24);
    }

    private List<Item> bank(String kb, String... families) {
        return Fixture.bank(Fixture.turtle(folder, kb), families).items();
    }

    private static List<String> wrong(Item item) {
        return item.options().stream()
                .filter(option -> !option.correct())
                .map(Option::label)
                .toList();
    }

    private static String key(Item item) {
        return item.options().stream()
                .filter(Option::correct)
                .map(Option::label)
                .findFirst()
                .orElseThrow();
    }
}
