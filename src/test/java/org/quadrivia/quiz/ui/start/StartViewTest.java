package org.quadrivia.quiz.ui.start;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.quadrivia.form.ChoiceInput;
import org.quadrivia.form.RemotePicture;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.ui.Fakes;
import org.quadrivia.quiz.ui.PageTest;

class StartViewTest extends PageTest {
    @Test
    void showsWhatTheKnowledgeBaseIsAboutAndHowMuchItHolds() {
        open("start/calls");

        assertThat(heading()).isEqualTo("Who rang whom");
        assertThat(page())
                .contains("A short story of long calls.")
                .contains("6 facts to learn from 3 passages · 6 questions")
                .contains("CallsWho rang whom1 question")
                .contains("All the rest5 questions");
    }

    @Test
    void oneClickLeadsToTheFirstQuestion() {
        open("");

        click("Start a quiz");

        assertThat(address()).matches("quiz/[\\w-]{22}/1");
        assertThat(page()).contains("Question 1 of 6");
    }

    @Test
    void belowTheChoicesAQuizStartsToo() {
        open("start/calls");
        click("Choose length");

        click("Start this quiz");

        assertThat(page()).contains("Question 1 of 6");
    }

    @Test
    void onePressOnATopicLeadsToItsFirstQuestion() {
        open("");

        click("Calls");

        assertThat(heading()).isEqualTo("Whom did she ring?");
        assertThat(page()).contains("Question 1 of 1");
    }

    @Test
    void noTopicShowsAPictureThatNobodyAllowed() {
        open("start/calls");

        assertThat(_find(RemotePicture.class)).isEmpty();
    }

    @Test
    void lengthAndTopicCanBeChosen() {
        open("");
        click("Choose length");
        tick("5");
        tick("All the rest (5)");

        assertThat(page()).contains("5 questions on 1 topic, about 3 minutes.");
        click("Start a quiz");

        assertThat(page()).contains("Question 1 of 5");
    }

    @Test
    void noMoreQuestionsAreSpokenOfThanThereAre() {
        open("");
        click("Choose length");

        assertThat(page()).contains("6 questions, about 3 minutes.");
        tick("Calls (1)");

        assertThat(page()).contains("1 question on 1 topic, about 1 minute.");
    }

    @Test
    void choosingIsOutOfTheWayUntilAskedFor() {
        open("");

        assertThat(_find(ChoiceInput.class)).isEmpty();
    }

    @Test
    void linksLeadToThePagesOfTheKnowledgeBase() {
        open("");

        Anchor entity = _get(Anchor.class, spec -> spec.withText("Munir"));

        assertThat(entity.getHref()).isEqualTo("page/calls/munir");
        assertThat(_get(Anchor.class, spec -> spec.withText("Who says what")).getHref())
                .isEqualTo("page/calls/claims");
    }

    @Test
    void quizMeOnThisStartsAtOnce() {
        open("start/calls?about=https%3A%2F%2Fexample.org%2Fkb%2Fmunir");

        assertThat(address()).matches("quiz/[\\w-]{22}/1");
        assertThat(heading()).isEqualTo("Whom did she ring?");
        assertThat(page()).contains("Question 1 of 1");
    }

    @Test
    void quizMeOnThisTopicStartsAtOnce() {
        open("start/calls?topic=https%3A%2F%2Fexample.org%2Fkb%2Ftopic%2Fcalls");

        assertThat(address()).matches("quiz/[\\w-]{22}/1");
        assertThat(heading()).isEqualTo("Whom did she ring?");
        assertThat(page()).contains("Question 1 of 1");
    }

    @Test
    void oneQuestionIsAskedAtOnce() {
        open("start/calls?question=" + Fakes.TEXT.id());

        assertThat(address()).matches("quiz/[\\w-]{22}/1");
        assertThat(heading()).isEqualTo("Who wrote to her?");
        assertThat(page()).contains("Question 1 of 1");
    }

    @Test
    void aQuestionThatIsGoneIsAnsweredInWords() {
        open("start/calls?question=gone");

        assertThat(heading()).isEqualTo("Who rang whom");
        assertThat(page()).contains("There are no questions for your selection yet.");
    }

    @Test
    void aWishThatNothingFitsIsAnsweredInWords() {
        open("start/calls?about=https%3A%2F%2Fexample.org%2Fkb%2Fnobody");

        assertThat(heading()).isEqualTo("Who rang whom");
        assertThat(page()).contains("There are no questions for your selection yet.");
    }

    @Test
    void aWishThatIsNoIriIsAnsweredInWords() {
        open("start/calls?about=%3Cscript%3E");

        assertThat(page()).contains("There are no questions for your selection yet.");
    }

    @Test
    void anUnknownKnowledgeBaseIsNotThere() {
        open("start/nothing");

        assertThat(heading()).isEqualTo("There is nothing at this address");
    }

    @Test
    void aQuizThatIsGoneIsSaidInWordsWithAWayOn() {
        open("quiz/" + new QuizId("AAAAAAAAAAAAAAAAAAAAAA") + "/3");

        assertThat(heading()).isEqualTo("This quiz is not available");
        assertThat(_get(Anchor.class, spec -> spec.withText("Start a new quiz")).getHref())
                .isEmpty();
    }

    @Test
    void anAddressThatIsNoQuizIsAnsweredAlike() {
        open("quiz/nonsense-of-some-length");

        assertThat(heading()).isEqualTo("This quiz is not available");
    }

    private static void tick(String label) {
        var choice = _get(
                com.vaadin.flow.component.html.NativeLabel.class,
                spec -> spec.withPredicate(candidate -> words(candidate).equals(label)));
        _get(choice, ChoiceInput.class).setChecked(true);
    }
}
