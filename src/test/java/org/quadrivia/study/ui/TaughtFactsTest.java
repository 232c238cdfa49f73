package org.quadrivia.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.ui.Fakes;

/** New facts are read before they are asked for the first time; what a person knows is asked at once. */
class TaughtFactsTest extends StudyPages {
    @Test
    void aNewFactIsReadBeforeItIsAsked() {
        signIn();
        open("study/calls");

        click("Start");

        assertThat(heading()).isEqualTo("One thing to know");
        assertThat(page()).contains("It is  Munir .", "I have read it").doesNotContain("Whom did she ring?");
        click("I have read it");
        assertThat(heading()).isEqualTo("Whom did she ring?");
    }

    @Test
    void whatHasBeenAskedOnceIsAskedAtOnce() {
        signIn();
        open("study/calls");
        click("Start");
        answerAll(true);
        later(Duration.ofDays(3));
        open("study/calls");

        click("Start");

        assertThat(page()).doesNotContain("I have read it");
        assertThat(heading()).doesNotContain("new to you");
    }

    @Test
    void anAnswerRightAfterReadingCountsLikeOneAfterAHint() {
        signIn();
        open("study/calls");
        click("Start");
        click("I have read it");

        choose();
        click("Answer");

        QuizId id = new QuizId(address().split("/")[1]);
        assertThat(quizzes.find(id)
                        .orElseThrow()
                        .answered(1)
                        .orElseThrow()
                        .given()
                        .aided())
                .isTrue();
    }

    @Test
    void whatIsLearnedInALessonIsRememberedAndNotNewInStudy() {
        Fakes.objectives = Fakes.callsAndPlaces();
        signIn();
        open("learn/calls");
        click("Start learning");
        Quiz lesson = answerAll(true);

        open("learn/calls/lesson/" + lesson.id());
        assertThat(page()).contains("You know the new fact", "Study").doesNotContain("Sign up");

        open("study/calls");
        assertThat(page()).contains("1 of 1 fact known", "Facts: none due, 5 new.");
    }

    @Test
    void aGuestMayLearnAndIsToldWhatAnAccountIsFor() {
        open("learn/calls");
        assertThat(page()).contains("You need no account.", "sign up");
        click("Start learning");
        Quiz lesson = answerAll(true);

        open("learn/calls/lesson/" + lesson.id());

        assertThat(page()).contains("Sign up to keep it");
    }

    @Test
    void aLessonGoesOnWithWhatThePersonHasNotMet() {
        Fakes.objectives = Fakes.callsAndPlaces();
        signIn();
        open("learn/calls");
        click("Start learning");
        answerAll(true);

        open("learn/calls");
        click("Continue learning");

        assertThat(heading()).isEqualTo("2 things to know");
    }
}
