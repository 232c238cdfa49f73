package org.quadrivia.quiz.ui.result;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.EntityId;
import org.quadrivia.quiz.AttemptSession;
import org.quadrivia.quiz.Attempts;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

class HistoryViewTest extends PageTest {
    @Autowired
    Attempts attempts;

    @Test
    void beforeTheFirstQuizItSaysWhatItIsFor() {
        open("history");

        assertThat(heading()).isEqualTo("Your quizzes");
        assertThat(page()).contains("You have not taken a quiz yet", "Start a quiz");
    }

    @Test
    void whatThisBrowserTookIsListedWithTheWayOn() {
        open("");
        click("Start a quiz");
        String quiz = address().replaceFirst("/1$", "");
        press("1");
        press("Enter");

        open("history");

        assertThat(page()).contains("Who rang whom", "1 of 6 answered", "for 30 days after you last used it");
        assertThat(_get(Anchor.class, spec -> spec.withText("Who rang whom")).getHref())
                .isEqualTo(quiz);
        assertThat(_find(AttemptRow.class)).hasSize(1);
    }

    @Test
    void whatIsUnfinishedSaysWhereItGoesOn() {
        open("");
        click("Start a quiz");
        press("1");
        press("Enter");
        open("history");

        Anchor way = _get(Anchor.class, spec -> spec.withText("Continue: question 2 of 6"));

        assertThat(way.getAriaLabel()).contains("Continue: question 2 of 6, Who rang whom");
        open(way.getHref());
        assertThat(page()).contains("Question 2 of 6");
    }

    @Test
    void quizzesOnOneKnowledgeBaseAreToldApartByWhatWasChosen() {
        start();
        start(new EntityId("https://example.org/kb/topic/calls"));
        open("start/calls?about=https%3A%2F%2Fexample.org%2Fkb%2Fmunir");

        open("history");

        assertThat(_find(Anchor.class, spec -> spec.withClasses("attempt-title")))
                .extracting(Anchor::getText)
                .containsExactlyInAnyOrder("Who rang whom", "Who rang whom: Calls", "Who rang whom: Munir");
    }

    @Test
    void anAttemptIsShownAsItWasWhenItsKnowledgeBaseIsGone() {
        Quiz quiz = take("B", SampleAttempts.practice(guest()), Answer.Chosen.of("b"));

        open("history");
        open(_get(Anchor.class, spec -> spec.withText("A knowledge base")).getHref());

        assertThat(heading()).isEqualTo("0 of 1 correct");
        open("quiz/" + quiz.id() + "/1");
        assertThat(page()).contains("Whom did she ring?", "Not quite. Correct answer: Munir");
    }

    @Test
    void theMissedOfAnyAttemptCanBeTriedAgain() {
        Quiz quiz = take("C", SampleAttempts.practice(guest()), Answer.Chosen.of("b"));
        open("history");

        click("Try missed questions again");

        assertThat(address())
                .matches("quiz/[\\w-]{22}/1")
                .doesNotContain(quiz.id().value());
        assertThat(page()).contains("Question 1 of 1");
        open("history");
        assertThat(page()).contains("retry0 of 1 answered");
    }

    @Test
    void manyAttemptsAreSpreadOverPages() {
        IntStream.range(0, 25).forEach(i -> {
            AttemptSession sitting =
                    new AttemptSession(Mode.PRACTICE, guest(), SampleAttempts.START.minusSeconds(i), null, null);
            take("P" + (char) ('a' + i), sitting, Answer.Chosen.of("a"));
        });

        open("history");
        assertThat(_find(AttemptRow.class)).hasSize(20);
        open(_get(Anchor.class, spec -> spec.withText("Older")).getHref());

        assertThat(_find(AttemptRow.class)).hasSize(5);
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Newer")
                .doesNotContain("Older");
    }

    @Test
    void aResultLeadsToEachOfItsQuestions() {
        Quiz quiz = take("D", SampleAttempts.practice(guest()), Answer.Chosen.of("a"));

        open("quiz/" + quiz.id());

        List<String> links = _find(_get(AllQuestions.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
        assertThat(links).containsExactly("quiz/" + quiz.id() + "/1");
    }

    /** The one whose browser this is. */
    private Taker guest() {
        return takers.current();
    }

    private Quiz take(String id, AttemptSession sitting, Answer answer) {
        Quiz quiz = SampleAttempts.quiz(id, sitting, Fakes.SINGLE);
        attempts.begin(quiz);
        return answer(new QuizId(quiz.id().value()), 1, answer);
    }
}
