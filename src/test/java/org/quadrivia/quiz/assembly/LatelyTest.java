package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

/** Quizzes for somebody who took others on the same knowledge base a few days ago. */
class LatelyTest {
    private static final int LENGTH = 5;

    private static Bank bank(int items) {
        return new Bank(
                Items.KB,
                "r1",
                IntStream.range(0, items)
                        .mapToObj(i -> Items.single(
                                "q" + i, "Who wrote book " + name(i) + "?", "writer " + name(i), "a " + i, "b " + i))
                        .toList());
    }

    private static String name(int i) {
        return "" + (char) ('k' + i / 26) + (char) ('a' + i % 26) + "zz";
    }

    private static Set<String> ids(List<Item> quiz) {
        return quiz.stream().map(Item::id).collect(Collectors.toSet());
    }

    private static Set<String> quiz(Bank bank, long seed, Set<String> lately) {
        return ids(QuizAssembler.assemble(bank, LENGTH, item -> true, seed, List.of(), lately));
    }

    @RepeatedTest(5)
    void nothingComesAgainBeforeAllWasAsked(RepetitionInfo run) {
        Bank bank = bank(4 * LENGTH);
        Set<String> asked = new HashSet<>();

        for (int n = 0; n < 4; n++) {
            Set<String> quiz = quiz(bank, 100L * run.getCurrentRepetition() + n, asked);
            assertThat(quiz).hasSize(LENGTH).noneMatch(asked::contains);
            asked.addAll(quiz);
        }
        assertThat(asked).hasSize(4 * LENGTH);
    }

    @Test
    void whereNothingElseIsLeftTheQuizIsAsLongAsWanted() {
        Bank bank = bank(LENGTH + 2);
        Set<String> asked = quiz(bank, 1, Set.of());

        Set<String> next = quiz(bank, 2, asked);

        assertThat(next).hasSize(LENGTH);
        assertThat(next.stream().filter(id -> !asked.contains(id))).hasSize(2);
    }

    @Test
    void withoutAHistoryTheSameSeedMakesTheSameQuiz() {
        Bank bank = bank(30);

        assertThat(quiz(bank, 3, Set.of())).isEqualTo(ids(QuizAssembler.assemble(bank, LENGTH, item -> true, 3)));
    }
}
