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

/** Questions whose options are pictures before the checker: as they are generated, and with a fault planted. */
class PicturesRuleTest {
    private static final Snapshot PLANETS = Banks.dataset("/question/pictured.ttl");
    private static final List<String> ITEMS = BankGenerator.generate(
                    PLANETS, FamilySet.with(List.of()), new GeneratorSettings(1, 1000, Set.of("pictures")))
            .items()
            .stream()
            .map(ItemJson::write)
            .toList();

    private static String causes(UnaryOperator<String> fault) {
        List<String> lines = ITEMS.stream().map(fault).toList();
        assertThat(lines).isNotEqualTo(ITEMS);
        return Banks.causes(Banks.checkLines(PLANETS, lines, null), 0);
    }

    @Test
    void asGeneratedTheyHoldOnEveryBarOfSingleItems() {
        List<BarResult> bars = Banks.checkLines(PLANETS, ITEMS, null).bars();

        assertThat(ITEMS).isNotEmpty();
        assertThat(bars)
                .filteredOn(
                        bar -> Set.of(0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 15, 17).contains(bar.number()))
                .flatExtracting(BarResult::offences)
                .isEmpty();
    }

    @Test
    void seesWordsThatSaySomethingElse() {
        assertThat(causes(line -> line.replace("rust-red", "green"))).contains("not what the data says is seen");
    }

    @Test
    void seesWordsThatNameAThing() {
        assertThat(causes(line -> line.replace("\"A rust-red ball", "\"Mars, a rust-red ball")))
                .contains("name one of the things");
    }

    @Test
    void seesAnOptionThatIsNoPictureOfAnything() {
        assertThat(causes(line -> line.replace("A".repeat(43) + ">\"", "Z".repeat(43) + ">\"")))
                .contains("does not state a picture");
    }

    @Test
    void seesAProofOfAnotherThing() {
        assertThat(causes(line -> line.replace("planets/mars>", "planets/pluto>")))
                .contains("does not state a picture");
    }
}
