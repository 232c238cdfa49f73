package org.quadrivia.question.rdf.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quadrivia.question.Item;
import org.quadrivia.question.rdf.bank.Fixture;

/** Two steps in a graph that nobody prepared. */
class ChainsInStemsTest {
    private static final List<String> NAMES =
            List.of("Arden", "Bolt", "Cask", "Dorn", "Elmet", "Fjell", "Gris", "Hald");
    private static final List<String> RIVERS = List.of("Ister", "Jura", "Kama", "Lorn", "Mund", "Nesk", "Orb", "Pruth");

    @TempDir
    Path folder;

    @Test
    void whatANounDescribesIsAsked() {
        assertThat(stems(lands("capital", "river"))).anyMatch(stem -> stem.contains("the capital of "));
    }

    @Test
    void whatOnlyAClauseDescribesIsNotAsked() {
        assertThat(stems(lands("drains into", "river"))).noneMatch(stem -> stem.contains(" that "));
    }

    @Test
    void theSecondStepHasOneAnswer() {
        String several = IntStream.range(0, 8)
                .mapToObj(i -> ":t%d :river :r%d . ".formatted(i, (i + 1) % 8))
                .collect(Collectors.joining());

        assertThat(stems(lands("capital", "river") + several)).isEmpty();
    }

    private static String lands(String first, String second) {
        return ":capital rdfs:label \"%s\"@en . :river rdfs:label \"%s\"@en . ".formatted(first, second)
                + ":Land rdfs:label \"land\"@en . :Town rdfs:label \"town\"@en . :River rdfs:label \"river\"@en . "
                + IntStream.range(0, 8)
                        .mapToObj(i -> (":l%d a :Land ; rdfs:label \"%sland\"@en ; :capital :t%d . "
                                        + ":t%d a :Town ; rdfs:label \"%s\"@en ; :river :r%d . :r%d a :River ; rdfs:label \"%s\"@en . ")
                                .formatted(i, NAMES.get(i), i, i, NAMES.get(7 - i) + "ton", i, i, RIVERS.get(i)))
                        .collect(Collectors.joining());
    }

    private List<String> stems(String kb) {
        return Fixture.bank(Fixture.turtle(folder, kb), "multihop").items().stream()
                .map(Item::stem)
                .toList();
    }
}
