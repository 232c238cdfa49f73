package org.quadrivia.quiz.ui.exam;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.QuizRequest;
import org.quadrivia.quiz.StartOutcome;
import org.quadrivia.quiz.grading.Answer;
import org.quadrivia.quiz.ui.FakeBase;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.PageTest;
import org.quadrivia.quiz.ui.card.QuestionCard;

class ExamTest extends PageTest {
    @Test
    void anExamIsChosenOnTheStartPage() {
        open("");
        click("Choose length");

        _find(ChoiceInput.class).get(modes() + 1).setChecked(true);
        assertThat(page()).contains("How much time?");
        click("Start a quiz");

        assertThat(page()).contains("0 of 6 answered", "Each answer is saved immediately.");
        assertThat(_find(TimeLeft.class)).isEmpty();
    }

    /** The place of the first mode among all that can be ticked. */
    private static int modes() {
        List<ChoiceInput> ticks = _find(ChoiceInput.class);
        return IntStream.range(0, ticks.size())
                .filter(i -> ticks.get(i).getElement().getAttribute("name").startsWith("mode-"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsChosenIsKeptAndTellsNothing() {
        QuizId id = exam();
        open("quiz/" + id + "/1");
        assertThat(heading()).isEqualTo(Fakes.SINGLE.stem());

        pick("Vance");

        assertThat(kept(id, 1)).contains(Answer.Chosen.of("c"));
        assertThat(page())
                .contains("1 of 6 answered", "Answer saved. You can change it")
                .doesNotContain("Correct", "Not quite", "Munir.", "something else");
        press("Enter");
        assertThat(address()).isEqualTo("quiz/" + id + "/2");
    }

    @Test
    void aChoiceCanBeChangedAndTakenBack() {
        QuizId id = exam();
        int multiple = number(id, Fakes.MULTIPLE);
        open("quiz/" + id + "/" + multiple);

        pick("Jammu");
        pick("Pathankot");
        pick("Jammu");
        assertThat(kept(id, multiple)).contains(Answer.Chosen.of("b"));
        pick("Pathankot");

        assertThat(kept(id, multiple)).isEmpty();
    }

    @Test
    void pairsAreKeptWithTheLastOneAndAnOrderWithEachMove() {
        QuizId id = exam();
        int match = number(id, Fakes.MATCH);
        open("quiz/" + id + "/" + match);
        press("1");
        press("2");
        assertThat(kept(id, match)).isEmpty();
        press("3");
        assertThat(kept(id, match)).isEqualTo(_get(QuestionCard.class).answer()).isPresent();

        int order = number(id, Fakes.ORDER);
        open("quiz/" + id + "/" + order);
        Optional<Answer> shown = _get(QuestionCard.class).untouched();
        _click(_find(NativeButton.class, spec -> spec.withText("↓")).getFirst());

        assertThat(kept(id, order))
                .isPresent()
                .isEqualTo(_get(QuestionCard.class).answer())
                .isNotEqualTo(shown);
    }

    @Test
    void answersOfEveryKindStandAsTheyWereLeft() {
        QuizId id = exam();
        Map<Item, Answer> answers = Map.of(
                Fakes.SINGLE, Answer.Chosen.of("b"),
                Fakes.BOOLEAN, Answer.Chosen.of("b"),
                Fakes.MULTIPLE, new Answer.Chosen(Set.of("a", "c")),
                Fakes.ORDER, new Answer.Ordered(List.of("c", "a", "b")),
                Fakes.TEXT, new Answer.Typed("the lion"),
                Fakes.MATCH, new Answer.Matched(Map.of("a", "c", "b", "a", "c", "b")));
        answers.forEach((item, answer) -> answer(id, number(id, item), answer));

        answers.forEach((item, answer) -> {
            open("quiz/" + id + "/" + number(id, item));
            assertThat(_get(QuestionCard.class).answer()).contains(answer);
        });
    }

    @Test
    void allIsSeenBeforeItIsHandedIn() {
        QuizId id = exam();
        answer(id, 1, Answer.Chosen.of("b"));

        open("quiz/" + id);

        assertThat(heading()).isEqualTo("Your answers so far");
        assertThat(page())
                .contains("5 questions have no answer yet", "Whom did she ring?your answerDoval", "no answer")
                .doesNotContain("correct");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("quiz/" + id + "/6");
    }

    @Test
    void onceHandedInItShowsWhatWasRightAndWhatWasLeft() {
        QuizId id = exam();
        answer(id, 1, Answer.Chosen.of("a"));
        answer(id, number(id, Fakes.BOOLEAN), Answer.Chosen.of("a"));
        open("quiz/" + id);

        click("Hand in");

        assertThat(heading()).isEqualTo("1 of 6 correct");
        assertThat(page())
                .contains("The call was short.correct answerFalseyour answerTrue")
                .contains("Who wrote to her?correct answerAsim Raono answer");
        open("quiz/" + id + "/" + number(id, Fakes.TEXT));
        assertThat(page()).contains("Not answered", "Asim Rao");
        open("quiz/" + id + "/1");
        assertThat(page()).contains("It is Munir.");
    }

    @Test
    void aTimedExamShowsHowMuchTimeIsLeftAndEndsByItself() {
        QuizId id = exam(AttemptTerms.exam(Duration.ofSeconds(1)));
        open("quiz/" + id + "/1");
        assertThat(_find(TimeLeft.class)).hasSize(1);

        waitFor(id);
        fire(_get(TimeLeft.class), TimeLeft.OVER);

        assertThat(heading()).isEqualTo("0 of 6 correct");
    }

    private void waitFor(QuizId id) {
        long patience = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!quizzes.find(id).orElseThrow().finished() && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
    }

    private QuizId exam() {
        return exam(AttemptTerms.exam());
    }

    private QuizId exam(AttemptTerms terms) {
        var started = quizzes.start(new QuizRequest(FakeBase.ID, 10, Set.of(), null, 7), terms, takers.beginning());
        return ((StartOutcome.UnderWay) started).id();
    }

    private int number(QuizId id, Item item) {
        Quiz quiz = quizzes.find(id).orElseThrow();
        return IntStream.rangeClosed(1, quiz.size())
                .filter(number -> quiz.question(number).item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Answer> kept(QuizId id, int number) {
        return quizzes.find(id).orElseThrow().answered(number).map(answered -> answered.answer());
    }
}
