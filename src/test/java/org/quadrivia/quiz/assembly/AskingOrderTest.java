package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskingOrderTest {
    private static final List<BitSet> NONE_ALIKE = List.of(new BitSet(), new BitSet(), new BitSet(), new BitSet());

    @Test
    void whatGivesAnotherAwayComesAfterItThoughItIsEasier() {
        AskingOrder order = order(spoils(1), spoils(), spoils());

        assertThat(order.excludedBy(List.of(0))).isEqualTo(bits(0));
        assertThat(order.sorted(List.of(0, 1, 2), NONE_ALIKE, item -> item)).containsExactly(1, 0, 2);
    }

    @Test
    void twoThatGiveEachOtherAwayExcludeEachOther() {
        AskingOrder order = order(spoils(1), spoils(0), spoils());

        assertThat(order.excludedBy(0)).isEqualTo(bits(0, 1));
        assertThat(order.excludedBy(List.of(0, 2))).isEqualTo(bits(0, 1, 2));
    }

    @Test
    void whatWouldCloseACircleHasNoPlace() {
        AskingOrder order = order(spoils(1), spoils(2), spoils(0), spoils());

        assertThat(order.excludedBy(0)).isEqualTo(bits(0));
        assertThat(order.excludedBy(List.of(0, 1))).isEqualTo(bits(0, 1, 2));
    }

    @Test
    void withoutGiveawaysTheRankDecides() {
        AskingOrder order = order(spoils(), spoils(), spoils());

        assertThat(order.sorted(List.of(0, 1, 2), NONE_ALIKE, item -> -item)).containsExactly(2, 1, 0);
    }

    @Test
    void thoseThatAreAlikeDoNotFollowEachOtherThoughTheRankSaysSo() {
        AskingOrder order = order(spoils(), spoils(), spoils());
        List<BitSet> alike = List.of(bits(1), bits(0), bits());

        assertThat(order.sorted(List.of(0, 1, 2), alike, item -> item)).containsExactly(0, 2, 1);
    }

    @Test
    void thoseThatAreAlikeFollowEachOtherIfTheyMust() {
        AskingOrder order = order(spoils(), spoils(0), spoils(1));
        List<BitSet> alike = List.of(bits(1), bits(0), bits());

        assertThat(order.sorted(List.of(0, 1, 2), alike, item -> item)).containsExactly(0, 1, 2);
    }

    /** The items that an item gives away. Each gives itself away. */
    private static int[] spoils(int... others) {
        return others;
    }

    private static AskingOrder order(int[]... spoiled) {
        return new AskingOrder(IntStream.range(0, spoiled.length)
                .mapToObj(item -> {
                    BitSet all = bits(spoiled[item]);
                    all.set(item);
                    return all;
                })
                .toList());
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        IntStream.of(set).forEach(bits::set);
        return bits;
    }
}
