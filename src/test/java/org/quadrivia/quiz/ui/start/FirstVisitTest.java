package org.quadrivia.quiz.ui.start;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import org.junit.jupiter.api.Test;
import org.quadrivia.quiz.AttemptLine;
import org.quadrivia.quiz.Quiz;
import org.quadrivia.quiz.QuizId;
import org.quadrivia.quiz.ui.PageTest;

/** What somebody new sees first. */
class FirstVisitTest extends PageTest {
    @Test
    void somebodyNewReadsWhatThisIs() {
        open("");

        assertThat(heading()).isEqualTo("Answer a question. See what proves it.");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Who rang whom");
    }

    @Test
    void thePageOfAKnowledgeBaseIsHeadedByItsTitle() {
        open("start/calls");

        assertThat(heading()).isEqualTo("Who rang whom");
        assertThat(words(_get(SampleCard.class))).contains("Whom did she ring?");
    }

    @Test
    void aRightAnswerUnfoldsWithThePassageThatProvesIt() {
        open("");

        click("Munir");

        SampleCard card = _get(SampleCard.class);
        assertThat(words(card))
                .contains("✓Correct.", "It is Munir.", "She rang General Munir, and nobody had done so before.");
        assertThat(words(_get(card, ProofQuotation.class))).contains("General Munir");
        assertThat(_get(card, Anchor.class, spec -> spec.withText("Read on in the source"))
                        .getHref())
                .isEqualTo("page/calls/passage/1.6");
    }

    @Test
    void theAnswerIsMarkedInThePassage() {
        open("");

        click("Munir");

        String marked = _get(ProofQuotation.class)
                .getElement()
                .getChild(0)
                .getChildren()
                .filter(part -> !part.isTextNode())
                .findFirst()
                .orElseThrow()
                .getTextRecursively();
        assertThat(marked).isEqualTo("Munir");
    }

    @Test
    void aWrongAnswerIsToldTheRightOne() {
        open("");

        click("Doval");

        assertThat(words(_get(SampleCard.class)))
                .contains("Not quite. Correct answer: Munir", "Munircorrect answer", "Dovalwrong, your answer");
    }

    @Test
    void anAnswerIsGivenOnceAndStoredNowhere() {
        open("");

        click("Doval");

        assertThat(_find(_get(SampleCard.class), NativeButton.class))
                .extracting(button -> words(button))
                .containsExactly("Go on with a quiz");
        assertThat(takers.returning().map(taker -> quizzes.history(taker, 1).total()))
                .isEmpty();
    }

    @Test
    void aPressLeadsOnToAQuiz() {
        open("");
        click("Munir");

        click("Go on with a quiz");

        assertThat(page()).contains("Question 1 of ").doesNotContain("Whom did she ring?");
    }

    @Test
    void theQuizAfterTheSampleDoesNotAskItAgain() {
        open("");
        click("Munir");

        click("Go on with a quiz");

        Quiz quiz = quizzes.unfinished(takers.current()).stream()
                .map(AttemptLine::id)
                .findFirst()
                .flatMap(quizzes::find)
                .orElseThrow();
        assertThat(quiz.questions())
                .extracting(question -> question.item().stem())
                .isNotEmpty()
                .doesNotContain("Whom did she ring?");
    }

    @Test
    void whoComesBackIsShownAnotherQuestion() {
        open("");
        click("Munir");

        open("");

        assertThat(page()).doesNotContain("Whom did she ring?");
    }

    @Test
    void whoHasSomethingToContinueSeesThatAndNoSample() {
        beginQuiz();

        open("");

        assertThat(heading()).isEqualTo("Who rang whom");
        assertThat(_find(SampleCard.class)).isEmpty();
        assertThat(page()).contains("Continue: question 2 of 6");
    }

    @Test
    void aQuizWithoutAnAnswerIsNothingToContinue() {
        start();

        open("");

        assertThat(page()).doesNotContain("Continue: question");
    }

    @Test
    void onlyTheLatestQuizIsInTheWayAndTheOthersAreFolded() {
        beginQuiz();
        beginQuiz();
        beginQuiz();

        open("");

        assertThat(_find(NativeDetails.class))
                .extracting(NativeDetails::getSummaryText)
                .contains("2 more that you can continue");
    }

    /** Starts a quiz and answers its first question. */
    private void beginQuiz() {
        QuizId id = start();
        answer(id, 1, anyAnswer(quizzes.find(id).orElseThrow().question(1).item()));
    }
}
