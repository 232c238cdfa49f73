package org.quadrivia.quiz.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;

/** In an exam every question can be read before one is answered. */
class ExamAssemblyTest {
    private static final Item ASKED = Items.single("1", "Whom did she ring?", "Munir", "Doval", "Vance");
    private static final Item NAMED = Items.single("2", "What office does Munir hold?", "army chief", "treasurer");

    @RepeatedTest(10)
    void noQuestionNamesTheAnswerToAnotherWhicheverComesFirst(RepetitionInfo seed) {
        Bank bank = new Bank(Items.KB, "r1", List.of(ASKED, NAMED));

        List<Item> exam = QuizAssembler.assembleExam(bank, 2, item -> true, seed.getCurrentRepetition());

        assertThat(exam).hasSize(1);
    }

    @RepeatedTest(10)
    void inPracticeTheOneThatNamesItMayComeAfter(RepetitionInfo seed) {
        Bank bank = new Bank(Items.KB, "r1", List.of(ASKED, NAMED));

        List<Item> quiz = QuizAssembler.assemble(bank, 2, item -> true, seed.getCurrentRepetition());

        assertThat(quiz).isIn(List.of(ASKED, NAMED), List.of(NAMED), List.of(ASKED));
    }
}
