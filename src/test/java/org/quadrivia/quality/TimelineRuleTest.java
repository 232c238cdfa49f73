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

/** Questions on the timeline before the checker: as they are generated, and with a fault planted. */
class TimelineRuleTest {
    private static final Snapshot PACTS = Banks.dataset("/question/pacts.ttl");
    private static final List<String> ITEMS = BankGenerator.generate(
                    PACTS, FamilySet.with(List.of()), new GeneratorSettings(1, 1000, Set.of("timeline")))
            .items()
            .stream()
            .map(ItemJson::write)
            .toList();

    private static String causes(UnaryOperator<String> fault) {
        List<String> lines = ITEMS.stream().map(fault).toList();
        assertThat(lines).isNotEqualTo(ITEMS);
        return Banks.causes(Banks.checkLines(PACTS, lines, null), 0);
    }

    @Test
    void asGeneratedTheyHoldOnEveryBarOfSingleItems() {
        List<BarResult> bars = Banks.checkLines(PACTS, ITEMS, null).bars();

        assertThat(ITEMS).isNotEmpty();
        assertThat(bars)
                .filteredOn(
                        bar -> Set.of(0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 15, 17).contains(bar.number()))
                .flatExtracting(BarResult::offences)
                .isEmpty();
    }

    @Test
    void seesAProofWithoutTheDateOfItsOption() {
        assertThat(causes(line -> line.replaceAll("\"triples\":\\[\"[^\\]]*+\\]", "\"triples\":[]")))
                .contains("does not state one date");
    }

    @Test
    void seesAnotherYearInTheStem() {
        assertThat(causes(line -> line.replaceAll("signed on (\\d+ \\w+) \\d{4}\\?", "signed on $1 1800?")))
                .contains("does not say the year");
    }

    @Test
    void seesTwoMarksThatMeet() {
        String causes = causes(line -> line.replace("/juniper>", "/kelp>")
                .replace("the Juniper Pact", "the Kelp Pact")
                .replace("1991-10-20", "1991-10-22")
                .replace("/ivy>", "/juniper>")
                .replace("the Ivy Pact", "the Juniper Pact")
                .replace("1981-08-08", "1991-10-20"));

        assertThat(causes).contains("too close together to be told apart on a small timeline");
    }

    @Test
    void seesAThingWithTwoDates() {
        Snapshot more = Banks.dataset("/question/pacts-twice.ttl");

        assertThat(Banks.causes(Banks.checkLines(more, ITEMS, null), 0)).contains("gives several dates");
    }
}
