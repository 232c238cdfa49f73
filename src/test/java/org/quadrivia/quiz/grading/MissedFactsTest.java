package org.quadrivia.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.rdf.load.KnowledgeLoader;
import org.quadrivia.knowledge.rdf.load.LoadOutcome;
import org.quadrivia.question.Item;
import org.quadrivia.question.Kind;
import org.quadrivia.question.Option;
import org.quadrivia.question.rdf.bank.BankGenerator;
import org.quadrivia.question.rdf.bank.GeneratorSettings;
import org.quadrivia.question.rdf.family.FamilySet;

/** Which facts an answer shows not to be known: on items as they are really made. */
class MissedFactsTest {
    private static final List<Item> ITEMS = items("ontology");

    private static List<Item> items(String kb) {
        var loaded = (LoadOutcome.Loaded) KnowledgeLoader.load(Path.of(kb));
        return BankGenerator.generate(loaded.snapshot(), FamilySet.with(List.of()), GeneratorSettings.usual())
                .items();
    }

    @Test
    void aRightAnswerLeavesNothingUnknown() {
        Item item = first(Kind.SINGLE);

        assertThat(MissedFacts.facts(item, grade(item, Set.of()))).isEmpty();
    }

    @Test
    void aWrongAnswerToOneFactShowsThatOne() {
        Item item =
                ITEMS.stream().filter(one -> one.asks().size() == 1).findFirst().orElseThrow();

        assertThat(MissedFacts.facts(item, grade(item, ids(item)))).containsExactlyElementsOf(item.asks());
    }

    @Test
    void ofSeveralFactsOnlyThoseOfTheOptionAnsweredWrongly() {
        Item item = items("src/test/resources/kbs/tiny/epl.ttl").stream()
                .filter(one -> one.kind() == Kind.MATCH
                        && one.asks().size() == one.options().size())
                .findFirst()
                .orElseThrow();

        Set<FactId> unknown = MissedFacts.facts(item, grade(item, Set.of("a", "b")));

        assertThat(unknown).hasSize(2);
        assertThat(item.asks()).containsAll(unknown);
    }

    @Test
    void whatIsUnknownIsAlwaysAskedAndNeverNothing() {
        assertThat(ITEMS).allSatisfy(item -> {
            Set<FactId> unknown = MissedFacts.facts(
                    item, grade(item, Set.of(item.options().getFirst().id())));

            assertThat(unknown).isNotEmpty();
            assertThat(item.asks()).containsAll(unknown);
        });
    }

    private static Item first(Kind kind) {
        return ITEMS.stream().filter(item -> item.kind() == kind).findFirst().orElseThrow();
    }

    private static Set<String> ids(Item item) {
        return item.options().stream().map(Option::id).collect(Collectors.toSet());
    }

    /** With these options answered wrongly. */
    private static Grade grade(Item item, Set<String> wrong) {
        Map<String, Mark> marks = item.options().stream()
                .collect(Collectors.toMap(
                        Option::id,
                        option -> wrong.contains(option.id())
                                ? option.correct() ? Mark.MISSED : Mark.MISTAKEN
                                : option.correct() ? Mark.HIT : Mark.LEFT));
        return Grade.of(marks);
    }
}
