package org.quadrivia.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.quality.result.BarResult;
import org.quadrivia.quality.result.CheckReport;
import org.quadrivia.question.Item;
import org.quadrivia.question.ItemJson;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;

/** Small graphs of the shapes that public data has: what is generated from them holds before the checker. */
class AwkwardGraphsTest {
    /** Graphs with fewer than eight properties have little else to ask: what each makes up is told, not limited. */
    private static final int EVEN_SHARES = 21;

    @ParameterizedTest
    @ValueSource(strings = {"coins", "thesaurus", "texts", "lists"})
    void givesNoFaultyItem(String name) {
        Snapshot graph = Banks.dataset("/question/" + name + ".ttl");

        CheckReport report = Banks.checkLines(
                graph, bank(graph).stream().map(ItemJson::write).toList(), null);

        assertThat(report.bars())
                .filteredOn(bar -> bar.number() != EVEN_SHARES)
                .flatExtracting(BarResult::offences)
                .isEmpty();
    }

    @Test
    void namesNothingByADigestNorByALabelThatManyThingsShare() {
        List<Item> bank = bank(Banks.dataset("/question/coins.ttl"));

        assertThat(bank).extracting(ItemJson::write).noneMatch(line -> line.matches(".*\\b(issuer|authority)\\b.*"));
        assertThat(bank).extracting(ItemJson::write).noneMatch(line -> line.contains("membership "));
        assertThat(bank).extracting(Item::family).contains("first", "number", "cloze", "text");
    }

    @Test
    void readsDatesInPlainTextsAndLeavesOutWhatSaysNothing() {
        List<Item> bank = bank(Banks.dataset("/question/texts.ttl"));

        assertThat(bank).extracting(Item::family).contains("number", "order", "first", "compare");
        assertThat(bank)
                .extracting(Item::explanation)
                .anySatisfy(text -> assertThat(text).contains("10 January 1990"));
        assertThat(bank)
                .extracting(ItemJson::write)
                .noneMatch(line -> line.matches("(?i).*(not recorded|unbekannt|N/A).*"));
    }

    @Test
    void readsTheMembersOfListsAndContainers() {
        assertThat(bank(Banks.dataset("/question/lists.ttl")))
                .extracting(Item::query)
                .anyMatch(query -> query.contains("rdf:rest*/rdf:first"))
                .anyMatch(query -> query.contains("rdf:_1|rdf:_2"));
    }

    private static List<Item> bank(Snapshot graph) {
        return BankGenerator.generate(graph, FamilySet.with(List.of()), new GeneratorSettings(1, 1000, Set.of()))
                .items();
    }
}
