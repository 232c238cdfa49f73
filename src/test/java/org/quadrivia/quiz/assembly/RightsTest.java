package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

class RightsTest {
    @Test
    void neverStandInTheOrderOfTheLeftSides() {
        IntStream.range(0, 200)
                .mapToObj(RightsTest::match)
                .forEach(item -> assertThat(Rights.shuffled(item))
                        .isNotEqualTo(item.options())
                        .containsExactlyInAnyOrderElementsOf(item.options()));
    }

    @Test
    void theItemAloneDecidesTheirOrder() {
        assertThat(Rights.shuffled(match(7))).isEqualTo(Rights.shuffled(match(7)));
        assertThat(IntStream.range(0, 200)
                        .mapToObj(RightsTest::match)
                        .map(item -> Rights.shuffled(item).getFirst().id())
                        .distinct())
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    private static Item match(int number) {
        return Items.match("m" + number, "Pair.", "one", "1", "two", "2", "three", "3");
    }
}
