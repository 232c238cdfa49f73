package org.quadrivia.question.rdf.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** Nobody is asked for a degree: what is semi-hard for one author is hard for another. */
class GradedValuesTest {
    private static final List<String> NAMES = List.of(
            "Arden", "Bolt", "Cask", "Dorn", "Elmet", "Fjell", "Gris", "Hald", "Isel", "Juva", "Kelm", "Lorn", "Mund",
            "Nesk", "Opal", "Pell");

    @TempDir
    Path folder;

    @Test
    void degreesAreNotAsked() {
        assertThat(items("soft", "semi-hard", "hard", "fresh")).isEmpty();
    }

    @Test
    void kindsAreAsked() {
        assertThat(items("cow milk", "goat milk", "sheep milk", "mare milk")).isNotEmpty();
    }

    private List<Item> items(String... values) {
        String graph =
                ":Cheese rdfs:label \"cheese\"@en . :Sort rdfs:label \"sort\"@en . :sort rdfs:label \"sort\"@en . "
                        + IntStream.range(0, values.length)
                                .mapToObj(i -> ":v%d a :Sort ; rdfs:label \"%s\"@en . ".formatted(i, values[i]))
                                .collect(Collectors.joining())
                        + IntStream.range(0, NAMES.size())
                                .mapToObj(i -> ":c%d a :Cheese ; rdfs:label \"%s\"@en ; :sort :v%d . "
                                        .formatted(i, NAMES.get(i), i % values.length))
                                .collect(Collectors.joining());
        return Fixture.bank(Fixture.turtle(folder, graph), "object", "subject", "multiple", "match", "cloze")
                .items();
    }
}
