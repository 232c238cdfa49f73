package org.quadrivia.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quadrivia.quality.result.CheckReport;

/** Items of each family as they should be hold on every bar. */
class FamiliesTest {
    @ParameterizedTest
    @MethodSource("families")
    void anItemWithoutAFaultHoldsOnEveryBar(String family) {
        CheckReport report =
                Banks.check(Draft.LAND, List.of(FamilyItems.ALL.get(family).get()));

        assertEquals(List.of(), offences(report));
    }

    @Test
    void togetherTheyHoldOnEveryBar() {
        CheckReport report = Banks.check(Draft.LAND, FamilyItems.all());

        assertEquals(List.of(), offences(report));
    }

    private static Stream<String> families() {
        return FamilyItems.ALL.keySet().stream().sorted();
    }

    private static List<String> offences(CheckReport report) {
        return report.bars().stream()
                .filter(bar -> bar.number() != 16)
                .flatMap(bar -> bar.offences().stream().map(offence -> bar.number() + " " + offence.cause()))
                .toList();
    }
}
