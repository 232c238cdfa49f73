package org.quadrivia.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;

/** The items of one family before the checker: as they are generated, and with a fault planted. */
final class PlantedFaults {
    /** Those that apply to single items. */
    private static final Set<Integer> BARS = Set.of(0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 15, 17);

    private final Snapshot data;
    private final List<String> items;

    PlantedFaults(String resource, String family) {
        this.data = Banks.dataset(resource);
        this.items =
                BankGenerator.generate(data, FamilySet.with(List.of()), new GeneratorSettings(1, 1000, Set.of(family)))
                        .items()
                        .stream()
                        .map(ItemJson::write)
                        .toList();
    }

    /** Asserts that no bar of single items has anything against the items. */
    void assertNone() {
        assertThat(items).isNotEmpty();
        assertThat(Banks.checkLines(data, items, null).bars())
                .filteredOn(bar -> BARS.contains(bar.number()))
                .flatExtracting(BarResult::offences)
                .isEmpty();
    }

    /** Returns what the contract bar says once each line was changed. */
    String causes(UnaryOperator<String> fault) {
        List<String> lines = items.stream().map(fault).toList();
        assertThat(lines).isNotEqualTo(items);
        return Banks.causes(Banks.checkLines(data, lines, null), 0);
    }

    /** Returns what the contract bar says of the items over other data. */
    String causesOver(Snapshot other) {
        return Banks.causes(Banks.checkLines(other, items, null), 0);
    }
}
