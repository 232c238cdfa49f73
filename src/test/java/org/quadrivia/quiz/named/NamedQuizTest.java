package org.quadrivia.quiz.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.QuizCode;
import org.quadrivia.quiz.QuizId;

class NamedQuizTest {
    @Test
    void aCodeIsReadHoweverItIsTypedAndIsNoAddressOfAnAttempt() {
        QuizCode code = QuizCode.random();
        String typed = code.value().toLowerCase(java.util.Locale.ROOT);

        assertThat(QuizCode.read(" " + typed.substring(0, 4) + "-" + typed.substring(4)))
                .contains(code);
        assertThat(QuizCode.read("A".repeat(22))).isEmpty();
        assertThat(QuizCode.read("AAAA0AAA")).isEmpty();
        assertThatThrownBy(() -> new QuizId(code.value())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPlanOutOfItsBoundsIsNone() {
        assertThatThrownBy(() -> plan(" ", 10, AttemptTerms.PRACTICE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan("t", 0, AttemptTerms.PRACTICE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan("t", 51, AttemptTerms.PRACTICE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan("t", 5, new AttemptTerms(Mode.REVIEW, null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Composition.Chosen(Set.of(), Set.of(), 0.6, 0.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static QuizPlan plan(String title, int length, AttemptTerms terms) {
        return new QuizPlan(title, "", Composition.ALL, length, true, terms);
    }
}
