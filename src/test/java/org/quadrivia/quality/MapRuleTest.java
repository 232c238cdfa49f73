package org.quadrivia.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;

/** Questions on the map before the checker: as they are generated, and with a fault planted. */
class MapRuleTest {
    private static final Snapshot CITIES = Banks.dataset("/question/cities.ttl");
    private static final List<String> ITEMS =
            BankGenerator.generate(CITIES, FamilySet.with(List.of()), new GeneratorSettings(1, 1000, Set.of("map")))
                    .items()
                    .stream()
                    .map(ItemJson::write)
                    .toList();

    private static String causes(UnaryOperator<String> fault) {
        List<String> lines = ITEMS.stream().map(fault).toList();
        assertThat(lines).isNotEqualTo(ITEMS);
        return Banks.causes(Banks.checkLines(CITIES, lines, null), 0);
    }

    @Test
    void asGeneratedTheyHoldOnEveryBarOfSingleItems() {
        List<BarResult> bars = Banks.checkLines(CITIES, ITEMS, null).bars();

        assertThat(ITEMS).isNotEmpty();
        assertThat(bars)
                .filteredOn(
                        bar -> Set.of(0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 15, 17).contains(bar.number()))
                .flatExtracting(BarResult::offences)
                .isEmpty();
    }

    @Test
    void seesAProofThatDoesNotBeginWithTheLatitude() {
        String causes = causes(line -> line.replaceAll(
                "\"triples\":\\[(\"(?:[^\"\\\\]|\\\\.)*\"),(\"(?:[^\"\\\\]|\\\\.)*\")", "\"triples\":[$2,$1"));

        assertThat(causes).contains("does not state its latitude and then its longitude");
    }

    @Test
    void seesCoordinatesOfAnotherPlaceInTheStem() {
        assertThat(causes(line -> line.replaceAll("lies at about \\d+\\.\\d°", "lies at about 12.3°")))
                .contains("does not state the coordinates");
    }

    @Test
    void seesADistanceThatIsNotTrue() {
        assertThat(causes(line -> line.replaceFirst("some (\\d+) km to", "some 9$1 km to")))
                .contains("names nothing that is");
    }

    @Test
    void seesTwoMarksThatMeet() {
        String causes = causes(line -> line.replace("/prague>", "/klosterneuburg>")
                .replace("Prague", "Klosterneuburg")
                .replace("50.08", "48.31")
                .replace("14.44", "16.33"));

        assertThat(causes).contains("too close together");
    }

    @Test
    void seesAnOptionWithoutAPlace() {
        Snapshot elsewhere = Banks.dataset("/question/coins.ttl");

        assertThat(Banks.causes(Banks.checkLines(elsewhere, ITEMS, null), 0)).contains("does not say where");
    }
}
