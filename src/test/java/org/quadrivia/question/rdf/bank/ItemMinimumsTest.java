package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Objectives;

class ItemMinimumsTest {
    private static final IdentifiedDraft CALL = Outlines.asking("object.rq", "call", "rubio called munir");
    private static final IdentifiedDraft CALLER = Outlines.asking("subject.rq", "caller", "rubio called munir");
    private static final List<IdentifiedDraft> OTHERS = Stream.of("object.rq", "subject.rq")
            .flatMap(family -> IntStream.range(0, 3)
                    .mapToObj(number -> Outlines.asking(family, family + number, "s" + number + " p o")))
            .toList();

    @Test
    void oneFormOfAQuestionStays() {
        ItemMinimums minimums = new ItemMinimums(all(), Objectives.NONE);
        assertThat(minimums.canSpare(CALL)).isTrue();

        minimums.drop(CALLER);

        assertThat(minimums.canSpare(CALL)).isFalse();
    }

    @Test
    void anObjectiveKeepsAsManyItemsAsItsWeight() {
        Set<FactId> facts = Set.copyOf(CALL.asks());

        assertThat(new ItemMinimums(all(), objective(1, facts)).canSpare(CALL)).isTrue();
        assertThat(new ItemMinimums(all(), objective(2, facts)).canSpare(CALL)).isFalse();
    }

    @Test
    void aFamilyKeepsThreeItems() {
        ItemMinimums minimums = new ItemMinimums(all(), Objectives.NONE);

        minimums.drop(OTHERS.getFirst());

        assertThat(minimums.ofFamily(CALL)).isEqualTo(3);
        assertThat(minimums.canSpare(CALL)).isFalse();
        assertThat(minimums.canSpare(CALLER)).isTrue();
    }

    private static List<IdentifiedDraft> all() {
        return Stream.concat(Stream.of(CALL, CALLER), OTHERS.stream()).toList();
    }

    private static Objectives objective(int weight, Set<FactId> facts) {
        return new Objectives(
                List.of(new Objective(new EntityId("https://example.org/one"), "Who called whom.", weight, facts)));
    }
}
