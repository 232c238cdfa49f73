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
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.Fixture;

/** A year that a linked thing has by another property may have been copied from there by mistake. */
class DoubtfulDatesTest {
    private static final List<String> CLUBS =
            List.of("Arden", "Bolt", "Cask", "Dorn", "Elmet", "Fjell", "Gris", "Hald", "Isel", "Juva", "Kelm", "Lorn");

    @TempDir
    Path folder;

    @Test
    void aClubFoundedInTheYearOfItsGroundIsNotAskedForIt() {
        List<Item> items = dated(1890 + 3 * 4);

        assertThat(items)
                .isNotEmpty()
                .allSatisfy(item -> assertThat(texts(item)).doesNotContain("Elmet"));
    }

    @Test
    void aClubFoundedEarlierIsAskedForIt() {
        assertThat(dated(1931)).anyMatch(item -> texts(item).anyMatch("Elmet"::equals));
    }

    /** @param opened when the ground of the fifth club was opened */
    private List<Item> dated(int opened) {
        String clubs =
                ":Club rdfs:label \"club\"@en . :Ground rdfs:label \"ground\"@en . :founded rdfs:label \"founded\"@en . "
                        + ":opened rdfs:label \"opened\"@en . :home rdfs:label \"home ground\"@en . "
                        + IntStream.range(0, CLUBS.size())
                                .mapToObj(i -> ":c%d a :Club ; rdfs:label \"%s\"@en ; :founded %d ; :home :g%d . "
                                                .formatted(i, CLUBS.get(i), 1890 + 3 * i, i)
                                        + ":g%d a :Ground ; rdfs:label \"%sillum Park\"@en ; :opened %d . "
                                                .formatted(i, "BCDFGHKLMNPR".charAt(i), i == 4 ? opened : 1940 + 3 * i))
                                .collect(Collectors.joining());
        return Fixture.bank(Fixture.turtle(folder, clubs), "compare", "order", "number", "first").items().stream()
                .filter(item -> item.stem().contains("founded") || item.stem().contains("club"))
                .toList();
    }

    private static Stream<String> texts(Item item) {
        return Stream.concat(
                item.options().stream().map(Option::label),
                CLUBS.stream().filter(club -> item.stem().contains(club)));
    }
}
