package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

class MatchOptionsTest {
    @Test
    void neverStandInTheOrderOfTheLeftSides() {
        IntStream.range(0, 200)
                .mapToObj(MatchOptionsTest::match)
                .forEach(item -> assertThat(MatchOptions.shuffled(item))
                        .isNotEqualTo(item.options())
                        .containsExactlyInAnyOrderElementsOf(item.options()));
    }

    @Test
    void theItemAloneDecidesTheirOrder() {
        assertThat(MatchOptions.shuffled(match(7))).isEqualTo(MatchOptions.shuffled(match(7)));
        assertThat(IntStream.range(0, 200)
                        .mapToObj(MatchOptionsTest::match)
                        .map(item -> MatchOptions.shuffled(item).getFirst().id())
                        .distinct())
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    private static Item match(int number) {
        return Items.match("m" + number, "Pair.", "one", "1", "two", "2", "three", "3");
    }
}
