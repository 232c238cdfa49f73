package org.quadrivia.quiz.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Before a question, learners read what a teacher says, and that nothing proves it. */
class OwnReadingTest extends PageTest {
    @Autowired
    private Knowledge knowledge;

    @Test
    void whatATeacherSaysIsNotTakenForAFact() {
        Quiz quiz = quizzes.find(start()).orElseThrow();
        Item own = Items.own(Items.explained(Fakes.SINGLE, "The Indus flows there."), Items.fact("own"));

        ReadingText reading = new ReadingText(List.of(own, Fakes.TEXT), ItemEntities.of(knowledge, quiz));

        assertThat(words(reading))
                .contains("The Indus flows there.Written by the teacher; not proved from the knowledge base")
                .doesNotContain("unsourced")
                .containsOnlyOnce("Written by the teacher");
    }
}
