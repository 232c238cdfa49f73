package org.quadrivia.study.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.ui.Fakes;

/** What the start page says of studying. */
class StartPageTodayTest extends StudyPages {
    private static final KbId KB = new KbId("calls");

    @Test
    void itSaysWhatTheStudyPageSays() {
        signIn();
        open("study");
        String due = heading();

        open("");

        assertThat(page()).contains(due, "0 of 6 facts known");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("study/calls");
    }

    @Test
    void theWayToTheObjectivesLeadsToTheNext() {
        Fakes.objectives = Fakes.callsAndPlaces();
        signIn();

        open("");

        assertThat(page()).contains("0 of 2 objectives reached", "Next objective:", "She rang Munir.");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("learn/calls?about=https%3A%2F%2Fexample.org%2Fkb%2Fobjective%2Fcalls");
    }

    @Test
    void theCardOfATopicSaysHowMuchOfItIsKnown() {
        signIn();
        open("");
        assertThat(page()).doesNotContain("of 1 facts known");
        clickLabelled("Calls: quiz on this topic");
        answerAll(true);

        open("");

        assertThat(page()).contains("1 of 1 facts known", "0 of 5 facts known");
    }

    @Test
    void guestsReadNothingOfIt() {
        open("");

        assertThat(page()).contains("Start a quiz").doesNotContain("facts known", "for today");
    }

    @Test
    void whileAnExamIsOnItIsHidden() {
        signIn();
        quizzes.start(
                new QuizRequest(KB, 10, Set.of(), null, 7), AttemptTerms.exam(), new Taker.Person(Setting.person.id()));

        open("");

        assertThat(page()).contains("Continue the exam").doesNotContain("facts known", "for today");
    }
}
