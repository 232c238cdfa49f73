package org.quadrivia.quiz.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quadrivia.question.Item;
import org.quadrivia.quiz.Answer;
import org.quadrivia.quiz.QuizId;

class QuestionViewTest extends PageTest {
    @Test
    void aNumberKeyChoosesAndEnterAnswersThenGoesOn() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");

        press("1");
        press("Enter");

        assertThat(page()).contains("Right.", "It is Munir.", "1 right so far", "right, your answer");
        press("Enter");
        assertThat(heading()).isEqualTo("1 of 1 right");
    }

    @Test
    void aWrongAnswerShowsTheRightOneAndTheReasonForEach() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");

        press("3");
        click("Answer");

        assertThat(page())
                .contains("Not quite. The answer: Munir")
                .contains("Vance" + "That would be something else.wrong, your answer")
                .contains("right answer")
                .contains("0 right so far");
    }

    @Test
    void answeringWithoutChoosingIsSaidInWords() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");

        press("Enter");

        assertThat(page()).contains("Choose an option first.").doesNotContain("Right.");
        press("2");
        assertThat(page()).doesNotContain("Choose an option first.");
    }

    @Test
    void aKeyWithoutAnOptionDoesNothing() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");

        press("9");

        assertThat(_find(Tick.class)).noneMatch(Tick::isChecked);
    }

    @Test
    void choosingAnotherOptionLetsTheFirstGo() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");

        press("1");
        press("2");

        assertThat(_find(Tick.class)).extracting(Tick::isChecked).containsExactly(false, true, false);
    }

    @Test
    void aStatementIsTrueOrFalse() {
        ask(Fakes.BOOLEAN);

        assertThat(page()).contains("True or false?");
        press("1");
        press("Enter");

        assertThat(page()).contains("No: False is right.");
    }

    @Test
    void severalCanBeChosenAndLetGo() {
        ask(Fakes.MULTIPLE);

        press("1");
        press("3");
        press("3");
        press("Enter");

        assertThat(page()).contains("Not quite: 1 of 2 found.", "right, but not chosen");
    }

    @Test
    void anOrderIsMovedByButtons() {
        ask(Fakes.ORDER);

        clickMove("Move up: alpha call");
        clickMove("Move up: alpha call");

        assertThat(_find(OrderRow.class))
                .extracting(OrderRow::label)
                .containsExactly("alpha call", "beta call", "gamma call");
        assertThat(page()).contains("alpha call is now at place 1 of 3");
        press("Enter");
        assertThat(page()).contains("Right.");
    }

    @Test
    void anOrderIsMovedByArrowKeysAndStopsAtItsEnds() {
        ask(Fakes.ORDER);

        arrow("beta call", "ArrowDown");
        arrow("beta call", "ArrowDown");
        arrow("beta call", "ArrowDown");

        assertThat(_find(OrderRow.class))
                .extracting(OrderRow::label)
                .containsExactly("gamma call", "alpha call", "beta call");
        assertThat(page()).contains("beta call is already last");
        press("Enter");
        assertThat(page()).contains("Not quite: 0 of 3 at their places.", "you had it at place 2");
        assertThat(_find(ListItem.class, spec -> spec.withClasses("option")))
                .extracting(row -> words(row).substring(1, 5))
                .containsExactly("alph", "beta", "gamm");
    }

    @Test
    void reloadingKeepsTheAnswer() {
        QuizId id = start();
        quizzes.answer(id, 1, Answer.Chosen.of("b"));

        open("quiz/" + id + "/1");

        assertThat(_find(Verdict.class)).hasSize(1);
        assertThat(_find(AskPanel.class)).isEmpty();
    }

    @Test
    void theAddressOfTheQuizLeadsToTheQuestionItHasComeTo() {
        QuizId id = start();
        quizzes.answer(id, 1, Answer.Chosen.of("a"));

        open("quiz/" + id);

        assertThat(page()).contains("Question 2 of 4");
    }

    @Test
    void noQuestionIsSkipped() {
        QuizId id = start();

        open("quiz/" + id + "/3");

        assertThat(page()).contains("Question 1 of 4");
    }

    @Test
    void anotherTabCannotChangeAnAnswer() {
        QuizId id = start(FakeBase.CALLS.id());
        open("quiz/" + id + "/1");
        quizzes.answer(id, 1, Answer.Chosen.of("b"));

        press("1");
        press("Enter");

        assertThat(page()).contains("Not quite. The answer: Munir").doesNotContain("right, your answer");
    }

    @Test
    void theFactsOpenBesideTheQuestion() {
        QuizId id = start(FakeBase.CALLS.id());
        quizzes.answer(id, 1, Answer.Chosen.of("a"));
        open("quiz/" + id + "/1");

        click("See the facts");

        assertThat(words(_get(Dialog.class)))
                .contains(
                        "person",
                        "Munir",
                        "An officer.",
                        "holds the rank of",
                        "general <b>",
                        "hedged",
                        "§1.6",
                        "and 8 more");
        assertThat(address()).isEqualTo("quiz/" + id + "/1");
    }

    @Test
    void theQueryThatDecidesCanBeRead() {
        QuizId id = start(FakeBase.CALLS.id());
        quizzes.answer(id, 1, Answer.Chosen.of("a"));

        open("quiz/" + id + "/1");

        assertThat(_get(Code.class).getText()).isEqualTo(Fakes.SINGLE.query());
    }

    /** Opens a quiz at the question of that item. */
    private void ask(Item item) {
        QuizId id = start();
        List<Item> items = quizzes.find(id).orElseThrow().questions().stream()
                .map(question -> question.item())
                .toList();
        int place = items.indexOf(item);
        IntStream.range(0, place).forEach(i -> quizzes.answer(id, i + 1, anyAnswer(items.get(i))));
        open("quiz/" + id);
        assertThat(heading()).isEqualTo(item.stem());
    }

    private static Answer anyAnswer(Item item) {
        return item.equals(Fakes.ORDER) ? new Answer.Ordered(List.of("a", "b", "c")) : Answer.Chosen.of("a");
    }

    private static void clickMove(String name) {
        com.github.mvysny.kaributesting.v10.LocatorJ._click(_get(
                com.vaadin.flow.component.html.NativeButton.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())));
    }

    private static void arrow(String label, String key) {
        OrderRow row = _find(OrderRow.class).stream()
                .filter(found -> found.label().equals(label))
                .findFirst()
                .orElseThrow();
        fire(_get(row, com.vaadin.flow.component.html.Div.class), OrderRow.filter(key), "event.key", key);
    }
}
