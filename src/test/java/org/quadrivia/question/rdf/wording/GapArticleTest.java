package org.quadrivia.question.rdf.wording;

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

class GapArticleTest {
    private static final List<String> COUNTRIES = List.of("Philippines", "Malaysia", "Vietnam", "Thailand");
    private static final String LETTERS = "abdefgiklmnoprstuvz";

    @TempDir
    Path folder;

    @Test
    void noGapStandsForANameWithAnArticleThatOthersLack() {
        List<Item> gaps = Fixture.bank(Fixture.turtle(folder, ports())).items().stream()
                .filter(item -> item.family().equals("cloze"))
                .toList();

        assertThat(gaps)
                .isNotEmpty()
                .noneMatch(item -> item.options().stream()
                        .filter(Option::correct)
                        .anyMatch(option -> option.label().equals("Philippines")));
    }

    private static String ports() {
        String countries = IntStream.range(0, COUNTRIES.size())
                .mapToObj(i -> ":c%d a :Country ; rdfs:label \"%s\"@en . ".formatted(i, COUNTRIES.get(i)))
                .collect(Collectors.joining());
        String ports = IntStream.range(0, 32)
                .mapToObj(i -> ":p%d a :Port ; rdfs:label \"%sona%s\"@en ; :in :c%d . "
                        .formatted(i, letter(i).toUpperCase(Locale.ROOT), letter(7 * i + 3) + letter(i / 4), i % 4))
                .collect(Collectors.joining());
        return ":Country rdfs:label \"country\"@en . :Port rdfs:label \"port\"@en . :in rdfs:label \"is in\"@en . "
                + countries + ports;
    }

    private static String letter(int i) {
        return String.valueOf(LETTERS.charAt(i % LETTERS.length()));
    }
}
