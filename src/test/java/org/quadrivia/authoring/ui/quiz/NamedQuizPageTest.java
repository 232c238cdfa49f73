package org.quadrivia.authoring.ui.quiz;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.quadrivia.authoring.access.AccessControl;
import org.quadrivia.authoring.access.Grants;
import org.quadrivia.authoring.access.Visibility;
import org.quadrivia.authoring.ui.TeachFakes;
import org.quadrivia.authoring.ui.TeachPages;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.SampleAttempts;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizPlan;

/** A named quiz as whoever takes it meets it. */
class NamedQuizPageTest extends TeachPages {
    @Test
    void aGuestBeginsItByItsCodeHoweverItIsTyped() {
        NamedQuiz quiz = published(plan(AttemptTerms.exam(Duration.ofMinutes(20))));
        signIn(null);

        open("quiz/" + quiz.code().value().toLowerCase(Locale.ROOT));

        assertThat(heading()).isEqualTo("Monday");
        assertThat(page()).contains("Be calm.", "3 questions as an exam with a time limit of 20 minutes");
        begin();
        assertThat(address()).matches("quiz/[\\w-]{22}/1");
        assertThat(named.counts(TeachFakes.KB)).containsEntry(quiz.code(), 1);
    }

    @Test
    void whoHasTakenItComesBackToItFromTheResult() {
        NamedQuiz quiz = published(new QuizPlan(
                "Two",
                "",
                new Composition.Chosen(java.util.Set.of(), java.util.Set.of("object"), 0, 1),
                1,
                true,
                AttemptTerms.PRACTICE));
        signIn(null);
        var attempt = take(quiz, SampleAttempts.GUEST, true);
        open("quiz/" + attempt.id());

        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(button -> button.getElement()
                        .getTextRecursively()
                        .startsWith(org.quadrivia.Messages.text("quiz.anew")))));

        assertThat(address()).isEqualTo(quiz.code().address());
    }

    @Test
    void aClosedOneSaysSoAlsoToWhoHadItOpen() {
        NamedQuiz quiz = published(plan(AttemptTerms.PRACTICE));
        signIn(null);
        open(quiz.code().address());
        named.open(quiz.code(), false);

        begin();
        assertThat(page()).contains("This quiz is closed");

        open(quiz.code().address());
        assertThat(page()).contains("This quiz is closed").doesNotContain("Start this quiz");
    }

    @Test
    void draftsAndQuizzesOfWhatTheyMayNotReadAreNotThere() {
        NamedQuiz draft = named.make(TeachFakes.KB, plan(AttemptTerms.PRACTICE), teacher.id());
        NamedQuiz quiz = published(plan(AttemptTerms.PRACTICE));
        Grants.give(context.getBean(AccessControl.class), TeachFakes.KB, teacher.id(), Visibility.PRIVATE);
        signIn(null);

        open(draft.code().address());
        assertThat(heading()).isEqualTo("There is nothing at this address");
        open(quiz.code().address());
        assertThat(heading()).isEqualTo("There is nothing at this address");
        open("quiz/ZZZZZZZZ");
        assertThat(heading()).isEqualTo("There is nothing at this address");
    }

    private static void begin() {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> button.getElement().getTextRecursively().startsWith("Start this quiz"))));
    }

    private static QuizPlan plan(AttemptTerms terms) {
        return new QuizPlan("Monday", "Be calm.", Composition.ALL, 3, true, terms);
    }
}
