package org.quadrivia.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

class RightSequenceTest {
    /** Shown as a, b, c, d, e; the right order is alphabetical by label: c, a, e, b, d. */
    private final Item order = Items.order("o", "2", "4", "1", "5", "3");

    @Test
    void aRunMayHaveOthersInBetween() {
        List<String> run = RightSequence.longest(order, new Answer.Ordered(List.of("d", "c", "b", "e", "a")));

        assertThat(run).hasSize(2).startsWith("c");
    }

    @Test
    void theRightOrderIsOneRunAndTheOppositeIsNone() {
        List<String> right = List.of("c", "a", "e", "b", "d");

        assertThat(RightSequence.longest(order, new Answer.Ordered(right))).isEqualTo(right);
        assertThat(RightSequence.longest(order, new Answer.Ordered(right.reversed())))
                .hasSize(1);
    }

    @Test
    void aRunAlwaysRisesAndNoLongerOneExists() {
        List<String> right = List.of("c", "a", "e", "b", "d");
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> given = new ArrayList<>(right);
            Collections.shuffle(given, random);

            List<String> run = RightSequence.longest(order, new Answer.Ordered(given));

            assertThat(run).isSortedAccordingTo((one, other) -> right.indexOf(one) - right.indexOf(other));
            assertThat(run).hasSize(longest(given, right));
        }
    }

    /** Tries all subsequences. */
    private static int longest(List<String> given, List<String> right) {
        int longest = 0;
        for (int chosen = 1; chosen < 1 << given.size(); chosen++) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < given.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    places.add(right.indexOf(given.get(i)));
                }
            }
            List<Integer> sorted = places.stream().sorted().toList();
            longest = sorted.equals(places) ? Math.max(longest, places.size()) : longest;
        }
        return longest;
    }
}
