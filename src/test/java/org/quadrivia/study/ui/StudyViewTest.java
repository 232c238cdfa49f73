package org.quadrivia.study.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quadrivia.knowledge.KbId;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Mode;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.Taker;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.Fakes;

class StudyViewTest extends StudyPages {
    private static final KbId KB = new KbId("calls");

    @Test
    void guestsReadWhatStudyIsForAndHowToBegin() {
        open("study");

        assertThat(heading()).isEqualTo("Remember what you learn");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("sign-up", "sign-in?to=study", "");
    }

    @Test
    void aNewLearnerBeginsWithNewFacts() {
        signIn();

        open("study");

        assertThat(heading()).isEqualTo("6 questions for today");
        assertThat(page()).contains("Facts: none due, 6 new.", "Today’s goal: 0 of 20 answers given", "New to you.");
        click("Begin with the first facts");
        assertThat(address()).matches("quiz/[\\w-]{22}/1");
    }

    @Test
    void aNewLearnerReadsWhatToKnow() {
        Fakes.objectives = Fakes.callsAndPlaces();
        signIn();

        open("study");

        assertThat(page())
                .contains("0 of 2 objectives reached", "She rang Munir.", "0 of 1 fact known", "0 of 2 facts known")
                .contains("Read passage 1.6");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("learn/calls?about=https%3A%2F%2Fexample.org%2Fkb%2Fobjective%2Fcalls");
        assertThat(page().indexOf("She rang Munir.")).isLessThan(page().indexOf("Two places"));
    }

    @Test
    void anObjectiveIsReachedWhenAllItsFactsAreKnown() {
        Fakes.objectives = Fakes.callsAndPlaces();
        signIn();
        begin();
        answerAll(true);

        open("study");

        assertThat(page()).contains("2 of 2 objectives reached", "1 of 1 fact known now Reached", "2 of 2 facts known");
        open("progress");
        assertThat(page()).contains("You have reached 2 of 2 objectives.", "2 of 2 objectives reached");
    }

    @Test
    void withoutObjectivesThePageSpeaksOfFacts() {
        signIn();

        open("study");

        assertThat(page()).contains("0 of 6 facts known").doesNotContain("objective");
    }

    @Test
    void answeredFactsAreDueDaysLaterWithAReason() {
        signIn();
        begin();
        Quiz quiz = answerAll(true);
        assertThat(quiz.sitting().mode()).isEqualTo(Mode.REVIEW);
        open("quiz/" + quiz.id());
        click("Continue studying");
        assertThat(address()).isEqualTo("study/calls");
        assertThat(page()).contains("Today’s goal: " + quiz.size() + " of 20 answers given");

        later(Duration.ofDays(2));
        open("study");

        assertThat(page())
                .contains(
                        " due, ",
                        "Last asked 2 days ago with one answer to choose. You knew the answer.",
                        "The chance that you still know it is 9");
        click("Begin");
        assertThat(address()).matches("quiz/[\\w-]{22}/1");
    }

    @Test
    void aConfusionLeadsToAQuizOfBothThings() {
        signIn();
        begin();
        answerAll(false);
        answerAll(false);

        open("study");

        assertThat(page()).contains("What you mix up", "You answered “Doval” instead of “Munir”");
        clickLabelled("Learn the difference: “Doval” or “Munir”?");
        assertThat(address()).matches("quiz/[\\w-]{22}/1");
    }

    @Test
    void settingsAreCheckedStoredAndApplied() {
        signIn();
        open("study");
        _get(Input.class, spec -> spec.withId("study-settings-new")).setValue("2");

        click("Save");
        open("study");

        assertThat(heading()).isEqualTo("2 questions for today");
        _get(Input.class, spec -> spec.withId("study-settings-reviews")).setValue("0");
        click("Save");
        assertThat(page()).contains("Your settings were not saved");
    }

    @Test
    void settingsBeyondTheirBoundsAreMarkedWithTheBounds() {
        signIn();
        open("study");
        Input retention = _get(Input.class, spec -> spec.withId("study-settings-retention"));
        Input reviews = _get(Input.class, spec -> spec.withId("study-settings-reviews"));
        retention.setValue("99");

        click("Save");

        assertThat(page()).contains("Enter a whole number from 70 to 97.").doesNotContain("Saved.");
        assertThat(retention.getElement().getAttribute("aria-describedby")).isEqualTo("study-settings-retention-fault");
        assertThat(retention.getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(reviews.getElement().hasAttribute("aria-invalid")).isFalse();
        retention.setValue("90");
        click("Save");
        assertThat(page()).contains("Saved.").doesNotContain("Enter a whole number");
    }

    @Test
    void theDayIsNotDoneIfAFactComesBackToday() {
        signIn();
        learnOne(false);

        open("study");

        assertThat(heading()).isEqualTo("1 fact to repeat soon");
        assertThat(page()).contains("The next fact is due in 10 minutes, at 10:10.");
    }

    @Test
    void aSessionThatWasLeftIsContinuedFirst() {
        signIn();
        begin();
        String session = address().split("/")[1];
        quizzes.answer(new QuizId(session), 1, new Answer.NotKnown(), Duration.ofSeconds(5), false);

        open("study");
        click("Continue where you stopped");

        assertThat(address()).startsWith("quiz/" + session);
    }

    @Test
    void theDayIsDoneIfNoFactComesBackToday() {
        signIn();
        learnOne(true);

        open("study");

        assertThat(heading()).isEqualTo("Done for today");
        assertThat(page()).contains("The next fact is due");
    }

    @Test
    void missedFactsComeBackInMinutesAndThePageSaysSo() {
        signIn();
        begin();
        int missed = answerAll(false).planned();

        open("study");

        assertThat(heading()).endsWith(" to repeat soon").doesNotContain("Done");
        assertThat(page())
                .contains("in 10 minutes, at 10:10", "Today’s goal: " + missed + " of 20 answers given")
                .doesNotContain("Done for today");
        later(Duration.ofMinutes(10));
        open("study");
        assertThat(page())
                .contains("earlier today with one answer to choose. You missed the fact, so you will be asked again "
                        + "until you know it.")
                .doesNotContain("You can expect to remember", "100%");
    }

    @Test
    void missedFactsComeBackInTheSameSession() {
        signIn();
        open("study");
        int announced = number(heading());
        begin();
        assertThat(page()).contains("Question 1 of " + announced);
        Quiz missed = answerAll(false);

        open("quiz/" + missed.id() + "/1");
        String told = page();
        open("quiz/" + missed.id() + "/" + (announced + 1));

        assertThat(told)
                .contains("Question 1 of " + announced + ", then " + announced + " questions on what you missed")
                .contains("You will be asked about this again before the end.");
        assertThat(page())
                .contains(announced + " of " + announced + " asked. Missed questions again: " + announced + " left");
        assertThat(answerAll(true).finished()).isTrue();
        open("quiz/" + missed.id() + "/1");
        assertThat(page()).doesNotContain("You will be asked about this again");
    }

    @Test
    void whatIsDueInMinutesCanBeRepeatedNow() {
        signIn();
        begin();
        int missed = missAll().planned();
        open("study");
        assertThat(heading()).isEqualTo(missed + " facts to repeat soon");

        click("Repeat now");

        assertThat(page()).contains("Question 1 of " + missed);
        answerAll(true);
        open("study");
        assertThat(heading()).isEqualTo("Done for today");
    }

    @Test
    void onceTheDayIsDoneMoreNewFactsCanBeLearned() {
        signIn();
        learnOne(true);
        open("study");
        assertThat(heading()).isEqualTo("Done for today");

        click("Learn more new facts");

        assertThat(page()).contains("Question 1 of 1");
        assertThat(answerAll(true).finished()).isTrue();
    }

    @Test
    void theDayIsNeverDoneBeforeWhatWasMissedIsKnown() {
        signIn();
        open("study");
        _get(Input.class, spec -> spec.withId("study-settings-reviews")).setValue("1");
        click("Save");
        begin();
        answerAll(false);

        open("study");
        String soon = heading();
        later(Duration.ofMinutes(10));
        open("study");

        assertThat(soon).isEqualTo("6 facts to repeat soon");
        assertThat(heading()).isEqualTo("6 questions for today");
    }

    @Test
    void headingQuizAndChartShowTheSameNumber() {
        signIn();
        begin();
        answerAll(false);
        later(Duration.ofMinutes(10));

        open("study");

        int now = number(heading());
        int due = number(page().replaceFirst(".*Facts: ", ""));
        String chart = page().replaceFirst(".*Due in the next two weeks", "");
        assertThat(chart).contains("Mon 2 Mar " + due + " ");
        begin();
        assertThat(answerAll(true).size()).isEqualTo(now);
    }

    private static int number(String words) {
        return Integer.parseInt(words.strip().split(" ")[0]);
    }

    /** Is asked one new fact, and nothing more. */
    private void learnOne(boolean right) {
        open("study");
        _get(Input.class, spec -> spec.withId("study-settings-new")).setValue("1");
        click("Save");
        begin();
        if (right) {
            answerAll(true);
        } else {
            missAll();
        }
    }

    @Test
    void nothingIsReviewedDuringAnExam() {
        signIn();
        QuizId exam = startExam(person());

        open("study");

        assertThat(heading()).isEqualTo("Exam in progress");
        quizzes.submit(exam);
        open("study");
        assertThat(heading()).isEqualTo("6 questions for today");
    }

    @Test
    void anExamIsRememberedOnceItIsSubmitted() {
        signIn();
        QuizId exam = startExam(person());
        open("quiz/" + exam);
        answerAll(true);

        assertThat(progress()).contains("There is no progress to show yet");
        quizzes.submit(exam);

        assertThat(progress()).contains("You know 6 of the 6 facts");
    }

    @Test
    void answersOfAGuestAreRememberedOnceTheySignIn() {
        Taker.Guest guest = new Taker.Guest("GGGGGGGGGGGGGGGGGGGGGG");
        var started = quizzes.start(new QuizRequest(KB, 10, Set.of(), null, 7), AttemptTerms.PRACTICE, guest);
        open("quiz/" + ((StartOutcome.UnderWay) started).id());
        int answered = answerAll(true).size();
        signIn();

        quizzes.carryOver(guest, person());

        assertThat(progress()).contains("You know " + answered + " of the 6 facts");
    }

    private QuizId startExam(Taker taker) {
        var started = quizzes.start(new QuizRequest(KB, 10, Set.of(), null, 7), AttemptTerms.exam(), taker);
        return ((StartOutcome.UnderWay) started).id();
    }

    private static Taker.Person person() {
        return new Taker.Person(java.util.Objects.requireNonNull(Setting.person).id());
    }

    private static String progress() {
        open("progress");
        return page();
    }

    private static void begin() {
        open("study/calls");
        click("Begin");
    }
}
