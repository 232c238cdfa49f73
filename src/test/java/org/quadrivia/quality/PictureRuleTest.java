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

/** Questions on pictures before the checker: as they are generated, and with a fault planted. */
class PictureRuleTest {
    private static final Snapshot PLANETS = Banks.dataset("/question/pictured.ttl");
    private static final List<String> ITEMS = BankGenerator.generate(
                    PLANETS, FamilySet.with(List.of()), new GeneratorSettings(1, 1000, Set.of("picture")))
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
    void seesAStemThatSaysSomethingElse() {
        assertThat(causes(line -> line.replace("rust-red", "green"))).contains("does not say what is seen");
    }

    @Test
    void seesAStemThatNamesAnOption() {
        assertThat(causes(line -> line.replace("What is seen: A", "What is seen: Mars, Venus, Earth, Saturn. A")))
                .contains("one of the options");
    }

    @Test
    void seesAProofWithoutAPicture() {
        assertThat(causes(line -> line.replace("<ni:///sha-256;", "<urn:other:")))
                .contains("does not state a picture");
    }
}
