package org.quadrivia.quiz.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.grading.Answer;

class QuizProgressTest {
    private final Quiz begun = SampleAttempts.quiz(
            "A",
            SampleAttempts.practice(SampleAttempts.GUEST),
            Items.single("s", "Whom did she ring?", "Munir", "Doval"),
            Items.bool("b", "The call was short.", true));

    @Test
    void theBarShowsWhatIsAnsweredAndNoMore() {
        Quiz half = begun.answer(1, Answer.Chosen.of("a"), SampleAttempts.GIVEN);
        Quiz whole = half.answer(2, Answer.Chosen.of("a"), SampleAttempts.GIVEN);

        assertThat(width(new QuizProgress(begun, 1))).isEqualTo("0.0%");
        assertThat(width(new QuizProgress(half, 1))).isEqualTo("50.0%");
        assertThat(width(new QuizProgress(half, 2))).isEqualTo("50.0%");
        assertThat(width(new QuizProgress(whole, 2))).isEqualTo("100.0%");
    }

    private static String width(QuizProgress progress) {
        return progress.getElement().getChild(1).getChild(0).getStyle().get("width");
    }
}
