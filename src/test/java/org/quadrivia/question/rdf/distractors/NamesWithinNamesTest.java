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

/** A lake whose name begins with that of its river tells the river. */
class NamesWithinNamesTest {
    private static final List<String> RIVERS =
            List.of("Wyg", "Tolva", "Merra", "Uskan", "Brenz", "Kolda", "Saven", "Dirno");
    private static final List<String> LAKES =
            List.of("Wygozero", "Anterin", "Plessow", "Gurnek", "Fimber", "Holdau", "Ixtal", "Joskin");

    @TempDir
    Path folder;

    @Test
    void theRiverInTheNameOfALakeIsNotAsked() {
        String graph =
                ":Lake rdfs:label \"lake\"@en . :River rdfs:label \"river\"@en . :feeds rdfs:label \"drains into\"@en . "
                        + IntStream.range(0, RIVERS.size())
                                .mapToObj(i ->
                                        (":r%d a :River ; rdfs:label \"%s\" . :l%d a :Lake ; rdfs:label \"%s\" ; :feeds :r%d . ")
                                                .formatted(i, RIVERS.get(i), i, LAKES.get(i), i))
                                .collect(Collectors.joining());

        List<Item> items = Fixture.bank(Fixture.turtle(folder, graph), "object").items();

        assertThat(items).isNotEmpty().noneMatch(item -> item.stem().contains("Wygozero"));
    }
}
