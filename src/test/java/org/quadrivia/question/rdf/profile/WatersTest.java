package org.quadrivia.question.rdf.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** Waters are called what their names call them, and seas lie within seas. */
class WatersTest {
    private static final List<String> LAKES = List.of(
            "Arden", "Lake Bolt", "Cask", "Dorn Reservoir", "Elmet", "Fjell Sea", "Gris", "Hald", "Isel", "Juva");

    @TempDir
    Path folder;

    @Test
    void aLakeThatIsNoLakeByItsNameIsNeitherAskedNorOffered() {
        String lakes =
                ":Lake rdfs:label \"lake\"@en . :River rdfs:label \"river\"@en . :fed rdfs:label \"flows into\"@en . "
                        + IntStream.range(0, LAKES.size())
                                .mapToObj(i ->
                                        ":l%d a :Lake ; rdfs:label \"%s\"@en . :r%d a :River ; rdfs:label \"%s\"@en ; :fed :l%d . "
                                                .formatted(i, LAKES.get(i), i, "BCDFGHKLMN".charAt(i) + "illum", i))
                                .collect(Collectors.joining());

        List<Item> items = Fixture.bank(Fixture.turtle(folder, lakes)).items();

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(texts(item))
                        .noneMatch(text -> text.contains("Dorn Reservoir") || text.contains("Fjell Sea")));
        assertThat(items).anyMatch(item -> texts(item).anyMatch(text -> text.contains("Bolt")));
    }

    @Test
    void aSeaIsNotTyped() {
        assertThat(typed("sea", "Sea")).noneMatch(label -> label.endsWith("Sea"));
        assertThat(typed("lake", "Lake")).anyMatch(label -> label.endsWith("Lake"));
    }

    private List<String> typed(String kind, String noun) {
        String seas =
                ":Sea rdfs:label \"%s\"@en . :River rdfs:label \"river\"@en . :fed rdfs:label \"flows into\"@en . "
                                .formatted(kind)
                        + IntStream.range(0, 8)
                                .mapToObj(i ->
                                        ":l%d a :Sea ; rdfs:label \"%s %s\"@en . :r%d a :River ; rdfs:label \"%s\"@en ; :fed :l%d . "
                                                .formatted(
                                                        i,
                                                        LAKES.get(i)
                                                                .split(" ")[
                                                                LAKES.get(i).startsWith("Lake") ? 1 : 0],
                                                        noun,
                                                        i,
                                                        "BCDFGHKLMN".charAt(i) + "illum",
                                                        i))
                                .collect(Collectors.joining());
        return Fixture.bank(Fixture.turtle(folder, seas)).items().stream()
                .filter(item -> item.kind() == Kind.TEXT)
                .map(item -> item.options().getFirst().label())
                .toList();
    }

    private static Stream<String> texts(Item item) {
        return Stream.concat(Stream.of(item.stem()), item.options().stream().map(Option::label));
    }
}
