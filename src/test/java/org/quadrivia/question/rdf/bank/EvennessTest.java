package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvennessTest {
    private final List<Outline> items =
            IntStream.range(0, 40).mapToObj(Outlines::single).toList();

    @Test
    void leavesOutWhatTellsTheKeyByItsLooks() {
        Marks leading = new Marks(new double[] {1, 0, 0, 0, 0}, new double[] {1, 1, 1, 1, 1});

        List<Outline> surplus = Evenness.surplus(items, item -> leading);

        int left = items.size() - surplus.size();
        assertThat(left / Math.sqrt(left)).isBetween(0.9, 1.6);
    }

    @Test
    void leavesInWhatDoesNot() {
        Marks even = new Marks(new double[5], new double[] {1, 1, 1, 1, 1});

        assertThat(Evenness.surplus(items, item -> even)).isEmpty();
    }
}
