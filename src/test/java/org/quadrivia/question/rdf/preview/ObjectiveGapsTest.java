package org.quadrivia.question.rdf.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.knowledge.rdf.snapshot.Snapshot;
import org.quadrivia.question.AskedObjective;
import org.quadrivia.question.AskedObjective.Lack;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Objectives;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;

class ObjectiveGapsTest {
    private static final Snapshot ARTICLE = ((LoadOutcome.Loaded) KnowledgeLoader.load(Path.of("ontology"))).snapshot();

    @Test
    void everyObjectiveOfTheArticleHasAGoodQuestion() {
        Bank bank = BankGenerator.generate(ARTICLE, FamilySet.with(List.of()), GeneratorSettings.usual());

        List<AskedObjective> all = ObjectiveGaps.of(ARTICLE, bank, item -> true);

        assertThat(all).hasSameSizeAs(ARTICLE.objectives()).allSatisfy(asked -> {
            assertThat(asked.lack()).as(asked.objective().sentence()).isEqualTo(Lack.NONE);
            assertThat(asked.gaps()).isEmpty();
        });
        assertThat(ObjectiveGaps.of(ARTICLE, bank, item -> false))
                .extracting(AskedObjective::lack)
                .containsOnly(Lack.HIDDEN);
        assertThat(bank.failures()).isNotEmpty();
    }

    @Test
    void whatIsClaimedIsNeverToldAsAFact() {
        Bank empty = new Bank(
                ARTICLE.kb(),
                ARTICLE.revision(),
                List.of(),
                List.of(),
                Map.of(),
                Set.of(),
                new Objectives(ARTICLE.objectives()),
                Map.of(),
                Map.of());

        List<AskedObjective> all = ObjectiveGaps.of(ARTICLE, empty, item -> true);

        assertThat(all).allSatisfy(asked -> {
            assertThat(asked.lack()).isEqualTo(Lack.NOT_MADE);
            assertThat(asked.gaps()).isNotEmpty().allSatisfy(gap -> {
                assertThat(gap.fact()).isNotBlank();
                assertThat(gap.reason()).isNotBlank();
            });
        });
        assertThat(all)
                .filteredOn(asked -> asked.objective().id().iri().endsWith("objective/reached-bilaterally"))
                .flatExtracting(AskedObjective::gaps)
                .extracting(AskedObjective.Gap::fact)
                .anyMatch(fact -> fact.startsWith("India insists"))
                .noneMatch(fact -> fact.startsWith("The ceasefire was reached"));
    }

    @Test
    void weakFormsAreTheOddOneOutNumbersKindsAndTwoSteps() {
        assertThat(List.of("odd-objects", "count-subjects", "type", "multihop", "multihop-back", "class-count-objects"))
                .allMatch(AskedObjective::isWeak);
        assertThat(List.of("object", "cloze-text", "attribution-claimant", "order", "counterexample"))
                .noneMatch(AskedObjective::isWeak);
    }
}
