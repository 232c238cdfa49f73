package org.quadrivia.study.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.FactId;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.knowledge.Objective;
import org.quadrivia.question.Objectives;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Items;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.ui.FakeBase;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.study.Memories;
import org.quadrivia.study.StudySettings;
import org.quadrivia.study.scheduling.Retention;
import org.springframework.beans.factory.annotation.Autowired;

class ProgressViewTest extends StudyPages {
    @Autowired
    private Memories memories;

    @Test
    void guestsReadWhatProgressIsFor() {
        open("progress");

        assertThat(heading()).isEqualTo("Remember what you learn");
    }

    @Test
    void withoutAnswersThePageLeadsToOne() {
        signIn();

        open("progress");

        assertThat(heading()).isEqualTo("Progress");
        assertThat(page()).contains("There is no progress to show yet", "Begin with the first facts", "0 of 20");
    }

    @Test
    void onAFreshAccountItSpeaksOfObjectivesAndFactsNotOfThings() {
        Fakes.objectives = Fakes.callsAndPlaces();
        signIn();

        open("progress");

        assertThat(page())
                .contains("You have reached 0 of 2 objectives. You know 0 of the 6 facts you can be asked about.")
                .contains("Most important", "She rang Munir.", "0 of 1 fact known")
                .contains("Good to know", "Two places were hit, and Rao wrote to her.", "0 of 2 facts known")
                .doesNotContain("By thing", "How well we predict");
    }

    @Test
    void withObjectivesThingsAreNotListedEvenAfterAnswers() {
        Fakes.objectives = Fakes.callsAndPlaces();
        signIn();
        open("study");
        click("Begin");
        answerAll(false);

        open("progress");

        assertThat(page())
                .contains("You have reached 0 of 2 objectives.", "By topic")
                .doesNotContain("By thing");
    }

    @Test
    void duringAnExamObjectivesStayHidden() {
        Fakes.objectives = Fakes.callsAndPlaces();
        signIn();
        var taker = new Taker.Person(Objects.requireNonNull(Setting.person).id());
        quizzes.start(new QuizRequest(new KbId("calls"), 10, Set.of(), null, 7), AttemptTerms.exam(), taker);

        open("progress");

        assertThat(page()).contains("You have reached 0 of 2 objectives.").doesNotContain("She rang Munir.");
    }

    @Test
    void anObjectiveIsReachedOnlyAsFarAsItIsAsked() {
        FactId call = Fakes.SINGLE.asks().getFirst();
        Fakes.objectives = new Objectives(List.of(new Objective(
                FakeBase.id("objective/call"), "She rang him at night.", 3, Set.of(call, Items.fact("at night")))));
        signIn();
        open("study");
        click("Begin");
        answerAll(true);

        open("progress/calls");

        assertThat(page())
                .contains(
                        "1 of 1 fact known",
                        "No question asks about 1 point of this sentence",
                        "Reached, as far as questions cover it");
    }

    @Test
    void headingsFollowEachOtherLevelByLevel() {
        Fakes.objectives = Fakes.callsAndPlaces();
        signIn();

        for (String page : List.of("study", "progress")) {
            open(page);
            assertThat(_find(Component.class).stream()
                            .map(one -> one.getElement().getTag())
                            .filter(tag -> tag.matches("h[1-6]"))
                            .map(tag -> tag.charAt(1) - '0')
                            .toList())
                    .startsWith(1, 2, 3)
                    .doesNotContain(4);
        }
    }

    @Test
    void answersBeyondTheGoalAreNoShareOfIt() {
        signIn();
        var person = Objects.requireNonNull(Setting.person).id();
        open("study");
        click("Begin");
        int answers = answerAll(true).size();
        memories.setSettings(person, new StudySettings(10, 100, Retention.DEFAULT, answers + 1));
        open("progress/calls");
        assertThat(page()).contains(answers + " of " + (answers + 1) + " answers today");

        memories.setSettings(person, new StudySettings(10, 100, Retention.DEFAULT, answers - 1));
        open("progress/calls");

        assertThat(page()).contains(answers + " answers today; your goal is " + (answers - 1));
    }

    @Test
    void showsMasteryByTopicAndEntityAndTheForecast() {
        signIn();
        open("study");
        click("Begin");
        answerAll(true);
        later(Duration.ofDays(2));
        open("study");
        click("Begin");
        int again = answerAll(true).size();

        open("progress/calls");

        assertThat(page())
                .contains("By topic", "Calls", "All the rest", "1 of 1", "2 days in a row", "By thing")
                .contains("you knew 100% of the answers. We expected 9")
                .contains("In " + again + " repetitions");
        assertThat(_find(DaysCalendar.class)).hasSize(1);
    }
}
