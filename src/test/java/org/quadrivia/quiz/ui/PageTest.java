package org.quadrivia.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.quadrivia.QuadriviaApplication;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Quizzes;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.grading.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Pages over items made by hand. */
@SpringBootTest(
        classes = {QuadriviaApplication.class, Fakes.class},
        properties = PageTest.RIVERS)
public abstract class PageTest extends Browser {
    static final String RIVERS = "quadrivia.kb=src/test/resources/org/quadrivia/quiz/ui/rivers.trig";

    @Autowired
    public Quizzes quizzes;

    @Autowired
    protected CurrentTaker takers;

    /** Starts a quiz in this browser. */
    protected QuizId start(EntityId... topics) {
        var started = quizzes.start(
                new QuizRequest(FakeBase.ID, 10, Set.of(topics), null, 7), AttemptTerms.PRACTICE, takers.beginning());
        return ((StartOutcome.UnderWay) started).id();
    }

    /** Answers in somebody else's window. */
    protected Quiz answer(QuizId id, int number, Answer answer) {
        return SampleAttempts.kept(quizzes.answer(id, number, answer, Duration.ofSeconds(5), false));
    }

    /** Opens a quiz at the question of that item. */
    protected void ask(Item item) {
        QuizId id = start();
        List<Item> items = quizzes.find(id).orElseThrow().questions().stream()
                .map(question -> question.item())
                .toList();
        int place = items.indexOf(item);
        IntStream.range(0, place).forEach(i -> answer(id, i + 1, anyAnswer(items.get(i))));
        open("quiz/" + id);
        assertThat(heading()).isEqualTo(item.stem());
    }

    /** An answer that fits the item, right or not. */
    protected static Answer anyAnswer(Item item) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, BOOLEAN -> Answer.Chosen.of("a");
            case TEXT -> new Answer.Typed("?");
            case ORDER -> new Answer.Ordered(List.of("a", "b", "c"));
            case MATCH -> new Answer.Matched(Map.of("a", "b", "b", "c", "c", "a"));
        };
    }
}
