package org.quadrivia.question.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;

class EvennessTest {
    @Test
    void leavesOutWhatTellsTheKeyByItsLooks() {
        List<Outline> items =
                IntStream.range(0, 40).mapToObj(EvennessTest::single).toList();
        Marks leading = new Marks(new double[] {1, 0, 0, 0, 0}, new double[] {1, 1, 1, 1, 1});

        List<Outline> surplus = Evenness.surplus(items, item -> leading);

        int left = items.size() - surplus.size();
        assertThat(left / Math.sqrt(left)).isBetween(0.9, 1.6);
    }

    @Test
    void leavesSingleChoicesAloneWhoseKeysDoNotLead() {
        List<Outline> items =
                IntStream.range(0, 40).mapToObj(EvennessTest::single).toList();
        Marks even = new Marks(new double[5], new double[] {1, 1, 1, 1, 1});

        assertThat(Evenness.surplus(items, item -> even)).isEmpty();
    }

    private static Outline single(int number) {
        Draft draft =
                new Draft(FamilySet.shipped("object.rq"), List.of(), "", "", List.of(), "", Set.of(), () -> "", 0);
        return new Outline(draft, "item " + number, List.of(FactId.ofTriple("<urn:s> <urn:p> " + number)), List.of());
    }
}
