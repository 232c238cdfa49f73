package org.quadrivia.quiz.ui;

import java.util.Set;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.Started;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Pages over items made by hand. */
@SpringBootTest(
        classes = {QuadriviaApplication.class, Fakes.class},
        properties = PageTest.RIVERS)
abstract class PageTest extends Browser {
    static final String RIVERS = "quadrivia.kb=src/test/resources/org/quadrivia/quiz/ui/rivers.trig";

    @Autowired
    Quizzes quizzes;

    QuizId start(EntityId... topics) {
        var started = quizzes.start(new QuizRequest(FakeBase.ID, 10, Set.of(topics), null, 7));
        return ((Started.UnderWay) started).id();
    }
}
