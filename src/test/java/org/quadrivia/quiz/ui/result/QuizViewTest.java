package org.quadrivia.quiz.ui.result;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.view.Knowledge;
import org.quadrivia.question.Objectives;
import org.quadrivia.quiz.Question;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.Browser;
import org.quadrivia.quiz.ui.FakeBase;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.ItemEntities;
import org.quadrivia.quiz.ui.PageTest;
import org.springframework.beans.factory.annotation.Autowired;

class QuizViewTest extends PageTest {
    @Autowired
    private Knowledge knowledge;

    @Test
    void showsTheScoreAndWhatWasMissed() {
        QuizId id = finished();

        open("quiz/" + id);

        assertThat(heading()).isEqualTo("1.5 of 6 points, 1 fully correct");
        assertThat(page())
                .contains("You missed 5 questions")
                .contains("The call was short.correct answerFalseyour answerTrue")
                .contains("Who wrote to her?correct answerAsim Raoyour answer?")
                .contains("correct answerAmara Sey – treasurer\nBo Lind – speaker\nCyril Ode – envoy"
                        + "your answerAmara Sey – speaker\nBo Lind – envoy\nCyril Ode – treasurer")
                .contains("Which places?correct answerJammu, Pathankotyour answerJammu")
                .contains(
                        "correct answeralpha call → beta call → gamma callyour answerbeta call → gamma call → alpha call");
    }

    @Test
    void aMissedQuestionCanBeGoneBackTo() {
        QuizId id = finished();
        open("quiz/" + id);

        Anchor stem = _get(Anchor.class, spec -> spec.withText("Which places?"));
        open(stem.getHref());

        assertThat(heading()).isEqualTo("Which places?");
        assertThat(page()).contains("Partly correct: 0.5 of 1 point. You found 1 of 2 correct options.");
    }

    @Test
    void theMissedAreAskedAgainInAQuizOfTheirOwn() {
        QuizId id = finished();
        open("quiz/" + id);

        click("Try the 5 missed questions again");

        assertThat(address()).matches("quiz/[\\w-]{22}/1").doesNotContain(id.value());
        assertThat(page()).contains("Question 1 of 5", "0 correct so far");
    }

    @Test
    void topicsToLookAtCanBeAskedAtOnce() {
        QuizId id = finished();
        open("quiz/" + id);

        assertThat(page())
                .contains("Topics to look at again", "All the rest5 missed")
                .doesNotContain("Calls1 missed");
        click("Quiz me");

        assertThat(page()).contains("Question 1 of 5");
    }

    @Test
    void withObjectivesTheResultSaysWhichToLookAtAgain() {
        Fakes.objectives = Fakes.callsAndPlaces();
        QuizId id = finished();

        open("quiz/" + id);

        assertThat(page())
                .contains("What you should know", "She rang Munir.1 of 1 question correct")
                .contains("Two places were hit, and Rao wrote to her.0 of 2 questions correctLook again:Question ")
                .doesNotContain("Topics to look at again");
        assertThat(page().indexOf("Two places")).isLessThan(page().indexOf("She rang Munir."));
    }

    @Test
    void justThatObjectiveCanBeLearned() {
        Fakes.objectives = Fakes.callsAndPlaces();
        QuizId id = finished();
        open("quiz/" + id);
        Anchor study = _find(Anchor.class).stream()
                .filter(link -> "Learn: Two places were hit, and Rao wrote to her."
                        .equals(link.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();

        open(study.getHref());

        assertThat(heading()).isEqualTo("2 things to know");
        QuizId on = new QuizId(address().split("/")[1]);
        assertThat(quizzes.find(on).orElseThrow().questions())
                .extracting(Question::item)
                .containsExactlyInAnyOrder(Fakes.MULTIPLE, Fakes.TEXT);
    }

    @AfterEach
    void withoutObjectives() {
        Fakes.objectives = Objectives.NONE;
    }

    @Test
    void allRightLeavesNothingToRetry() {
        QuizId id = start(FakeBase.CALLS.id());
        answer(id, 1, Answer.Chosen.of("a"));

        open("quiz/" + id);

        assertThat(heading()).isEqualTo("1 of 1 correct");
        assertThat(_find(NativeButton.class)).extracting(Browser::words).noneMatch(words -> words.startsWith("Try"));
        click("Start a new quiz");
        assertThat(address()).matches("quiz/[\\w-]{22}/1").doesNotContain(id.value());
    }

    @Test
    void whoKnewLittleIsOfferedALessonOnWhatWasMissedFirst() {
        QuizId id = finished();
        open("quiz/" + id);

        assertThat(main()).isEqualTo("Learn what you missed");
        click("Learn what you missed");

        Quiz lesson = quizzes.find(new QuizId(address().split("/")[1])).orElseThrow();
        assertThat(lesson.isLesson()).isTrue();
        assertThat(lesson.questions())
                .extracting(Question::item)
                .containsExactlyInAnyOrderElementsOf(quizzes.find(id).orElseThrow().missed().stream()
                        .map(number ->
                                quizzes.find(id).orElseThrow().question(number).item())
                        .toList());
        assertThat(page()).contains("to know", "I have read it");
    }

    @Test
    void theMainButtonFitsTheScore() {
        QuizId all = start(FakeBase.CALLS.id());
        answer(all, 1, Answer.Chosen.of("a"));
        QuizId none = start(FakeBase.CALLS.id());
        answer(none, 1, Answer.Chosen.of("b"));

        open("quiz/" + all);
        assertThat(main()).isEqualTo("Start a new quiz");
        open("quiz/" + none);
        assertThat(main()).isEqualTo("Learn what you missed");
        assertThat(_find(NativeButton.class)).extracting(Browser::words).contains("Try the missed question again");
    }

    @Test
    void theResultSaysHowManyRightAnswersCameAfterAHint() {
        QuizId hinted = start(FakeBase.CALLS.id());
        quizzes.showHint(quizzes.find(hinted).orElseThrow(), 1);
        answer(hinted, 1, Answer.Chosen.of("a"));
        QuizId wrong = start(FakeBase.CALLS.id());
        quizzes.showHint(quizzes.find(wrong).orElseThrow(), 1);
        answer(wrong, 1, Answer.Chosen.of("b"));

        open("quiz/" + hinted);
        assertThat(page()).contains("One of the correct answers came after a hint.");
        open("quiz/" + wrong);
        assertThat(page()).doesNotContain("after a hint");
    }

    private static String main() {
        return Browser.words(_get(NativeButton.class, spec -> spec.withClasses("primary")))
                .replaceFirst("Enter$", "");
    }

    @Test
    void theRingIsFilledAsFarAsTheAnswersAreRight() {
        QuizId id = finished();

        open("quiz/" + id);

        ScoreRing ring = _get(ScoreRing.class);
        assertThat(words(ring)).isEqualTo("1.5of 6");
        assertThat(ring.getElement().getStyle().get("--right-share")).startsWith("0.16");
        assertThat(ring.getElement().getStyle().get("--points-share")).isEqualTo("0.25");
        assertThat(ring.getElement().getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(ring.getElement().getClassList()).doesNotContain("whole");
    }

    @Test
    void whatIsSaidOfTheScoreFitsIt() {
        QuizId all = start(FakeBase.CALLS.id());
        answer(all, 1, Answer.Chosen.of("a"));
        QuizId none = start(FakeBase.CALLS.id());
        answer(none, 1, Answer.Chosen.of("b"));

        open("quiz/" + all);
        assertThat(page()).contains("All your answers are correct.");
        assertThat(_get(ScoreRing.class).getElement().getClassList()).contains("whole");
        open("quiz/" + none);
        assertThat(page())
                .contains("You missed one question. Its answer is below.")
                .doesNotContain("Almost");
        open("quiz/" + finished());
        assertThat(page()).contains("Much of this is still to learn.");
    }

    @Test
    void whoDidNotKnowIsNotToldOfAWrongAnswer() {
        QuizId id = start(FakeBase.CALLS.id());
        answer(id, 1, new Answer.NotKnown());

        open("quiz/" + id);

        assertThat(page()).contains("Whom did she ring?correct answerMuniryou did not know");
    }

    @Test
    void guestsAreToldWhatAnAccountIsGoodFor() {
        Quiz quiz = quizzes.find(finished()).orElseThrow();

        ResultCard card =
                new ResultCard(quiz, List.of(), ItemEntities.of(knowledge, quiz), true, mock(ResultCard.Ways.class));

        assertThat(words(card)).contains("Keep what you have learnt", "Sign up", "Sign in");
    }

    @Test
    void withoutAccountsNobodyIsAskedToSignUp() {
        QuizId id = finished();

        open("quiz/" + id);

        assertThat(page()).doesNotContain("Sign up");
    }

    /** A quiz of which only the single item was answered right. */
    private QuizId finished() {
        QuizId id = start();
        Quiz quiz = quizzes.find(id).orElseThrow();
        for (int number = 1; number <= quiz.size(); number++) {
            answer(id, number, anyAnswer(quiz.question(number).item()));
        }
        return id;
    }
}
