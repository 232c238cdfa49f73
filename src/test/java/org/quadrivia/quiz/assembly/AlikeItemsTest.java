package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

class AlikeItemsTest {
    @Test
    void itemsWithTheSameRightAnswerAreAlikeWhateverTheirKind() {
        AlikeItems alike = AlikeItems.among(List.of(
                Items.single("a", "Who abstained?", "India", "China"),
                Items.text("b", "Who voted?", 0, "India"),
                Items.single("c", "Who lent?", "China", "India"),
                Items.bool("d", "India lent.", true),
                Items.bool("e", "China lent.", true)));

        assertThat(alike.keys().get(0).get(1)).isTrue();
        assertThat(alike.keys().get(0).get(2)).isFalse();
        assertThat(alike.keys().get(3).get(4)).isFalse();
    }

    @Test
    void whereEnoughOtherAnswersExistNoneIsAskedForTwice() {
        List<Item> items = IntStream.range(0, 24)
                .mapToObj(i -> Items.single("i" + i, "Stem%d about%d?".formatted(i, i), "key" + i / 2, "wrong" + i))
                .toList();
        Bank bank = new Bank(Items.KB, "r1", items);

        for (int seed = 0; seed < 40; seed++) {
            assertThat(QuizAssembler.assemble(bank, 10, item -> true, seed))
                    .hasSize(10)
                    .extracting(item -> item.options().getFirst().value())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aRareFamilyIsInFewQuizzes() {
        List<Item> items = IntStream.range(0, 400)
                .mapToObj(i -> {
                    Item one = Items.single("i" + i, "Stem%d about%d?".formatted(i, i), "key" + i, "wrong" + i);
                    return Items.with(one, i < 8 ? "rare" : "f" + i % 5, 0.5);
                })
                .toList();
        Bank bank = new Bank(Items.KB, "r1", items);

        assertThat(IntStream.range(0, 100)
                        .filter(seed -> QuizAssembler.assemble(bank, 10, item -> true, seed).stream()
                                .anyMatch(item -> item.family().equals("rare"))))
                .hasSizeBetween(10, 50);
    }
}
