package org.quadrivia.quiz.ui.question;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.quiz.Question;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.help.Aid;
import org.quadrivia.quiz.ui.FakeBase;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.PageTest;
import org.quadrivia.quiz.ui.feedback.AnswerVerdict;

class QuestionViewTest extends PageTest {
    @Test
    void aNumberKeyChoosesAndEnterAnswersThenGoesOn() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");

        pick("Munir");
        press("Enter");

        assertThat(page()).contains("Correct.", "It is Munir.", "1 correct so far", "correct, your answer");
        press("Enter");
        assertThat(heading()).isEqualTo("1 of 1 correct");
    }

    @Test
    void enterPressedBeforeTheVerdictWasSeenDoesNotSkipIt() {
        QuizId id = start();
        open("quiz/" + id + "/1");
        pick("Munir");
        press("Enter");

        press("Enter", true);

        assertThat(address()).isEqualTo("quiz/" + id + "/1");
        press("Enter", false);
        assertThat(address()).isEqualTo("quiz/" + id + "/2");
        press("Enter", false);
        assertThat(page()).doesNotContain("first.");
    }

    @Test
    void theReasonAgainstAWrongAnswerStandsAtTheVerdictAndOnlyThere() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");

        pick("Vance");
        click("Answer");

        assertThat(page())
                .contains("Not quite. Correct answer: Munir")
                .contains("Correct answer: MunirYou chose Vance: That would be something else.")
                .contains("Vancewrong, your answer")
                .doesNotContain("VanceThat would be something else.")
                .contains("correct answer")
                .contains("0 correct so far");
    }

    @Test
    void answeringWithoutChoosingIsSaidInWords() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");

        press("Enter");

        assertThat(page()).contains("Choose an option first.").doesNotContain("Correct.");
        _find(ChoiceInput.class).get(1).setChecked(true);
        assertThat(page()).doesNotContain("Choose an option first.");
    }

    @Test
    void aKeyWithoutAnOptionDoesNothing() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");

        press("9");

        assertThat(_find(ChoiceInput.class)).noneMatch(ChoiceInput::isChecked);
    }

    @Test
    void choosingAnotherOptionLetsTheFirstGo() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");

        pick("Munir");
        pick("Doval");

        assertThat(_find(ChoiceInput.class).stream().filter(ChoiceInput::isChecked))
                .containsExactly(_find(ChoiceInput.class).get(place("Doval")));
    }

    @Test
    void aStatementIsTrueOrFalse() {
        ask(Fakes.BOOLEAN);

        assertThat(page()).contains("True or false?");
        press("1");
        press("Enter");

        assertThat(page()).contains("Not quite. Correct answer: False");
    }

    @Test
    void severalCanBeChosenAndLetGo() {
        ask(Fakes.MULTIPLE);

        pick("Jammu");
        pick("Lahore");
        pick("Lahore");
        press("Enter");

        assertThat(page())
                .contains(
                        "Partly correct: 0.5 of 1 point. You found 1 of 2 correct options.", "correct, but not chosen")
                .containsPattern("[.]5 points so far");
    }

    @Test
    void whoDoesNotKnowIsToldTheAnswerWithoutBlame() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");

        press("2");
        click("I don’t know");

        assertThat(page())
                .contains("Here is the answer. Correct answer: Munir", "It is Munir.", "Munircorrect answer")
                .doesNotContain("Not quite")
                .doesNotContain("wrong, your answer")
                .doesNotContain("your answer");
        assertThat(quizzes.find(id).orElseThrow().answered(1).orElseThrow().answer())
                .isEqualTo(new Answer.NotKnown());
    }

    @Test
    void everyKindOfQuestionCanBeAnsweredByNotKnowing() {
        QuizId id = start();
        int size = quizzes.find(id).orElseThrow().size();

        for (int number = 1; number <= size; number++) {
            open("quiz/" + id + "/" + number);
            click("I don’t know");
            assertThat(page()).contains("Here is the answer.").doesNotContain("your position");
        }

        open("quiz/" + id);
        assertThat(heading()).isEqualTo("0 of 6 correct");
    }

    @Test
    void aHintRulesOutAWrongOptionAndARightAnswerSaysSo() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");

        click("Hint");

        assertThat(page()).contains("One wrong option is ruled out.");
        assertThat(_find(ChoiceInput.class).stream().filter(ChoiceInput::isEnabled))
                .hasSize(2);
        assertThat(_find(ChoiceInput.class).get(place("Munir")).isEnabled()).isTrue();
        pick("Munir");
        press("Enter");
        assertThat(page()).contains("Correct, with a hint.");
        assertThat(quizzes.find(id)
                        .orElseThrow()
                        .answered(1)
                        .orElseThrow()
                        .given()
                        .aid())
                .isEqualTo(Aid.HINT);
    }

    @Test
    void aReloadDoesNotTakeTheHintBack() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");
        click("Hint");

        open("");
        open("quiz/" + id + "/1");

        assertThat(page()).contains("One wrong option is ruled out.");
        pick("Munir");
        press("Enter");
        assertThat(page()).contains("Correct, with a hint.");
    }

    @Test
    void theKeyOfAnOptionThatIsRuledOutDoesNothing() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");
        click("Hint");
        List<ChoiceInput> options = _find(ChoiceInput.class);
        ChoiceInput out = options.stream()
                .filter(option -> !option.isEnabled())
                .findFirst()
                .orElseThrow();

        press(String.valueOf(options.indexOf(out) + 1));

        assertThat(options).noneMatch(ChoiceInput::isChecked);
    }

    @Test
    void aTypedAnswerAnOrderAndPairsAreHintedAt() {
        ask(Fakes.TEXT);
        click("Hint");
        assertThat(page()).contains("It begins with “\u2068A\u2069” and has 2 words, of 4 and 3 characters.");

        ask(Fakes.ORDER);
        click("Hint");
        assertThat(page()).contains("“\u2068alpha call\u2069” comes first.");

        ask(Fakes.MATCH);
        click("Hint");
        assertThat(page()).contains("“\u2068Amara Sey\u2069” goes with “\u2068treasurer\u2069”.");
    }

    @Test
    void whereAHintWouldTellTheAnswerThereIsNone() {
        ask(Fakes.BOOLEAN);

        assertThat(page()).doesNotContain("Hint");
    }

    @Test
    void whatIsSkippedComesBackAtTheEnd() {
        QuizId id = start();
        List<Question> before = quizzes.find(id).orElseThrow().questions();
        open("quiz/" + id + "/1");

        click("Skip for now");

        List<Question> after = quizzes.find(id).orElseThrow().questions();
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
        assertThat(after.getLast()).isEqualTo(before.getFirst());
        assertThat(heading()).isEqualTo(before.get(1).item().stem());
        assertThat(page()).contains("Question 1 of 6", "That question comes back at the end.");
        assertThat(quizzes.find(id).orElseThrow().answers()).isEmpty();
    }

    @Test
    void theLastQuestionCannotBeSkipped() {
        QuizId id = start(FakeBase.CALLS.id());

        open("quiz/" + id + "/1");

        assertThat(page()).doesNotContain("Skip for now");
    }

    @Test
    void theReasonsForTheOtherOptionsAreFolded() {
        QuizId id = start(FakeBase.CALLS.id());
        answer(id, 1, Answer.Chosen.of("b"));

        open("quiz/" + id + "/1");

        NativeDetails reasons = _get(NativeDetails.class, spec -> spec.withClasses("fold"));
        assertThat(reasons.isOpen()).isFalse();
        assertThat(words(reasons))
                .startsWith("Why the other options are wrong")
                .contains("VanceThat would be something else.")
                .doesNotContain("Doval");
    }

    @Test
    void whatIsForDevelopersCanBeRecognized() {
        QuizId id = start(FakeBase.CALLS.id());
        answer(id, 1, Answer.Chosen.of("b"));

        open("quiz/" + id + "/1");

        assertThat(_find(NativeDetails.class, spec -> spec.withClasses("data"))).hasSize(1);
        assertThat(_find(Span.class, spec -> spec.withClasses("data")))
                .extracting(Span::getText)
                .containsExactly("§1.6");
    }

    @Test
    void reloadingKeepsTheAnswer() {
        QuizId id = start();
        answer(id, 1, Answer.Chosen.of("b"));

        open("quiz/" + id + "/1");

        assertThat(_find(AnswerVerdict.class)).hasSize(1);
        assertThat(_find(UnansweredQuestion.class)).isEmpty();
    }

    @Test
    void theAddressOfTheQuizLeadsToTheQuestionItHasComeTo() {
        QuizId id = start();
        answer(id, 1, Answer.Chosen.of("a"));

        open("quiz/" + id);

        assertThat(page()).contains("Question 2 of 6");
    }

    @Test
    void noQuestionIsSkipped() {
        QuizId id = start();

        open("quiz/" + id + "/3");

        assertThat(page()).contains("Question 1 of 6");
    }

    @Test
    void anotherTabCannotChangeAnAnswer() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");
        answer(id, 1, Answer.Chosen.of("b"));

        pick("Munir");
        press("Enter");

        assertThat(page()).contains("Not quite. Correct answer: Munir").doesNotContain("correct, your answer");
    }

    @Test
    void theFactsOpenBesideTheQuestion() {
        QuizId id = start(FakeBase.CALLS.id());
        answer(id, 1, Answer.Chosen.of("a"));
        open("quiz/" + id + "/1");

        click("See the facts");

        assertThat(words(_get(Dialog.class)))
                .contains(
                        "person",
                        "Munir",
                        "An officer.",
                        "holds the rank of",
                        "general <b>",
                        "the source is not certain",
                        "§1.6",
                        "and 8 more");
        assertThat(_find(_get(Dialog.class), Span.class, spec -> spec.withText("the source is not certain")))
                .isNotEmpty()
                .allMatch(chip -> "The source itself is not certain of this."
                        .equals(chip.getTitle().orElse("")));
        assertThat(address()).isEqualTo("quiz/" + id + "/1");
    }

    @Test
    void theQueryThatDecidesCanBeRead() {
        QuizId id = start(FakeBase.CALLS.id());
        answer(id, 1, Answer.Chosen.of("a"));

        open("quiz/" + id + "/1");

        assertThat(_get(Code.class).getText()).isEqualTo(Fakes.SINGLE.query());
    }

    @Test
    void whereNothingIsStoredNothingCanBeReported() {
        QuizId id = start();
        answer(id, 1, Answer.Chosen.of("a"));

        open("quiz/" + id + "/1");

        assertThat(page()).doesNotContain("Report this question");
    }
}
