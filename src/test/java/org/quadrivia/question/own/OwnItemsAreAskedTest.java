package org.quadrivia.question.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Bank;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.assembly.QuizAssembler;
import org.quadrivia.study.QuestionForms;

/** Quizzes and study take what teachers wrote as they take generated questions. */
class OwnItemsAreAskedTest {
    private static final List<Item> OWN = IntStream.range(0, 4)
            .mapToObj(n -> Items.own(
                    Items.single("own" + n, "Question " + n + "?", "Right " + n, "Wrong", "Other"),
                    Items.fact("own" + n)))
            .toList();
    private static final Bank BANK = new Bank(Items.KB, "r1", OWN);

    @Test
    void aQuizAsksEachOfThemOnce() {
        assertThat(QuizAssembler.assemble(BANK, 4, item -> true, 7)).containsExactlyInAnyOrderElementsOf(OWN);
        assertThat(QuizAssembler.assembleExam(BANK, 4, item -> true, 7)).containsExactlyInAnyOrderElementsOf(OWN);
        assertThat(BANK.questions()).hasSize(4);
    }

    @Test
    void studyRemembersEachOfThem() {
        QuestionForms forms = QuestionForms.of(BANK);

        assertThat(forms.facts()).hasSize(4);
        assertThat(forms.asking(Items.fact("own2"))).containsExactly(OWN.get(2));
    }

    @Test
    void twoOnOneFactAreTwoQuestions() {
        Item first = Items.own(OWN.get(0), Items.fact("same"));
        Item second = Items.own(OWN.get(1), Items.fact("same"));

        assertThat(first.question()).isNotEqualTo(second.question());
        assertThat(first.question())
                .isEqualTo(Items.own(OWN.get(0), Items.fact("other")).question());
        assertThat(QuestionForms.of(new Bank(Items.KB, "r1", List.of(first, second)))
                        .asking(Items.fact("same")))
                .hasSize(2);
    }
}
