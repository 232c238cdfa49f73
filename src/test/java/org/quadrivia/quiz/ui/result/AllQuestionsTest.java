package org.quadrivia.quiz.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.grading.Answer;

class AllQuestionsTest {
    @Test
    void whoDidNotKnowIsNotToldToHaveBeenWrong() {
        Quiz quiz = SampleAttempts.quiz(
                        "A",
                        SampleAttempts.practice(SampleAttempts.GUEST),
                        Items.single("s", "Whom did she ring?", "Munir", "Doval"),
                        Items.multiple("m", "Which places?", List.of("Jammu", "Pathankot"), List.of("Lahore")),
                        Items.bool("b", "The call was short.", true),
                        Items.single("t", "Who rang?", "Rao", "Vance"))
                .answer(1, Answer.Chosen.of("a"), SampleAttempts.GIVEN)
                .answer(2, Answer.Chosen.of("a"), SampleAttempts.GIVEN)
                .answer(3, Answer.Chosen.of("b"), SampleAttempts.GIVEN)
                .answer(4, new Answer.NotKnown(), SampleAttempts.GIVEN);

        AllQuestions links = new AllQuestions(quiz);

        Element list = links.getElement().getChild(0);
        assertThat(list.getChildren().map(row -> row.getTextRecursively())).containsExactly("1✓", "2◐", "3✗", "4–");
        assertThat(list.getChildren().map(row -> row.getChild(0).getAttribute("aria-label")))
                .containsExactly(
                        "Question 1, correct",
                        "Question 2, partly correct",
                        "Question 3, missed",
                        "Question 4, you did not know");
    }
}
