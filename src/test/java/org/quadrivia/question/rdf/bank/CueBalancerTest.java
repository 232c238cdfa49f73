package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CueBalancerTest {
    private final List<IdentifiedDraft> items =
            IntStream.range(0, 40).mapToObj(Outlines::single).toList();

    @Test
    void leavesOutWhatTellsTheKeyByItsLooks() {
        KeyCues leading = new KeyCues(new double[] {1, 0, 0, 0, 0}, new double[] {1, 1, 1, 1, 1});

        List<IdentifiedDraft> surplus = CueBalancer.surplus(items, item -> leading);

        int left = items.size() - surplus.size();
        assertThat(left / Math.sqrt(left)).isBetween(0.9, 1.6);
    }

    @Test
    void leavesInWhatDoesNot() {
        KeyCues even = new KeyCues(new double[5], new double[] {1, 1, 1, 1, 1});

        assertThat(CueBalancer.surplus(items, item -> even)).isEmpty();
    }
}
