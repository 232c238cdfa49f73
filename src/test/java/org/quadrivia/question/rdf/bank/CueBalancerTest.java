package org.quadrivia.question.rdf.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Objectives;

class CueBalancerTest {
    private static final Objectives NONE = Objectives.NONE;
    private static final KeyCues LEADING = new KeyCues(new double[] {1, 0, 0, 0, 0}, new double[] {1, 1, 1, 1, 1});

    private final List<IdentifiedDraft> items =
            IntStream.range(0, 40).mapToObj(Outlines::single).toList();

    @Test
    void leavesOutWhatTellsTheKeyByItsLooks() {
        List<IdentifiedDraft> surplus = CueBalancer.surplus(items, item -> LEADING, NONE, item -> false);

        int left = items.size() - surplus.size();
        assertThat(left / Math.sqrt(left)).isBetween(0.9, 1.8);
    }

    @Test
    void leavesInWhatDoesNot() {
        KeyCues even = new KeyCues(new double[5], new double[] {1, 1, 1, 1, 1});

        assertThat(CueBalancer.surplus(items, item -> even, NONE, item -> false))
                .isEmpty();
    }

    @Test
    void anObjectiveKeepsThreeItemsForEachPointOfItsWeight() {
        Set<FactId> facts = new HashSet<>();
        items.subList(0, 12).forEach(item -> facts.addAll(item.asks()));
        Objectives one = new Objectives(
                List.of(new Objective(new EntityId("https://example.org/one"), "One thing matters.", 3, facts)));

        List<IdentifiedDraft> surplus = CueBalancer.surplus(items, item -> LEADING, one, item -> false);

        assertThat(items.subList(0, 12))
                .filteredOn(item -> !surplus.contains(item))
                .hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void whatAsksTheSidesOfAConflictStays() {
        Set<IdentifiedDraft> sides = Set.copyOf(items.subList(0, 20));

        assertThat(CueBalancer.surplus(items, item -> LEADING, NONE, sides::contains))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(sides);
    }
}
