package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

class PinnedTest {
    private static final List<Item> ITEMS = IntStream.range(0, 300)
            .mapToObj(i -> Items.with(
                    Items.single("i" + i, "What is it, number " + i + "?", "name" + i, "other" + i),
                    i % 2 == 0 ? "object" : "subject",
                    (i % 10) / 10.0))
            .toList();

    @Test
    void whatIsPinnedIsAskedBeforeOthers() {
        Set<String> pinned = Set.of("i7", "i150", "i299");

        for (long seed = 0; seed < 10; seed++) {
            assertThat(QuizAssembler.assemble(bank(pinned), 5, item -> true, seed))
                    .hasSize(5)
                    .extracting(Item::id)
                    .containsAll(pinned);
        }
    }

    @Test
    void ofMorePinnedThanAskedOneQuizAsksSomeAndAnotherOthers() {
        Set<String> pinned = Set.of("i1", "i2", "i3", "i4", "i5", "i6", "i7", "i8");

        List<Item> one = QuizAssembler.assemble(bank(pinned), 4, item -> true, 1);
        List<Item> other = QuizAssembler.assemble(bank(pinned), 4, item -> true, 2);

        assertThat(one).extracting(Item::id).isSubsetOf(pinned);
        assertThat(other)
                .extracting(Item::id)
                .isSubsetOf(pinned)
                .isNotEqualTo(one.stream().map(Item::id).toList());
    }

    @Test
    void whatGivesAwayAPinnedOneIsStillNotAskedBeforeIt() {
        Item telling = Items.explained(ITEMS.get(0), "It is name1.");
        Bank bank = new Bank(Items.KB, "r1", List.of(telling, ITEMS.get(1)), List.of(), Map.of(), Set.of("i0", "i1"));

        List<Item> quiz = QuizAssembler.assemble(bank, 2, item -> true, 3);

        assertThat(quiz).extracting(Item::id).containsExactly("i1", "i0");
    }

    private static Bank bank(Set<String> pinned) {
        return new Bank(Items.KB, "r1", ITEMS, List.of(), Map.of(), pinned);
    }
}
