package org.quadrivia.authoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quadrivia.authoring.ui.TeachFakes.KB;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AccessDeniedException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quadrivia.account.Role;
import org.quadrivia.authoring.ui.review.ReviewCard;
import org.quadrivia.quiz.AttemptTerms;
import org.quadrivia.quiz.named.Composition;
import org.quadrivia.quiz.named.NamedQuiz;
import org.quadrivia.quiz.named.QuizPlan;

/** Who may not change a knowledge base comes to none of its pages for teachers, and does nothing from one left open. */
class TeachAccessTest extends TeachPages {
    private NamedQuiz quiz;

    @BeforeEach
    void aQuiz() {
        quiz = published(new QuizPlan("Monday", "", Composition.ALL, 3, true, AttemptTerms.PRACTICE));
    }

    @Test
    void itsTeacherAndAdministratorsComeIn() {
        for (Role role : List.of(Role.TEACHER, Role.ADMINISTRATOR)) {
            signIn(role == Role.TEACHER ? teacher : somebody(role));
            for (String page : pages("calls")) {
                open(page);
                assertThat(page()).as(page).contains("Quizzes").doesNotContain("You do not have access to this page");
            }
        }
    }

    @Test
    void learnersAndTeachersOfOtherBasesAreRefused() {
        for (Role role : List.of(Role.LEARNER, Role.TEACHER)) {
            signIn(somebody(role));
            for (String page : pages("calls")) {
                open(page);
                assertThat(heading()).as(role + " at " + page).isEqualTo("You do not have access to this page");
                assertThat(page())
                        .as(role + " at " + page)
                        .contains(
                                role == Role.TEACHER ? "The owner of the knowledge base" : "Your role does not allow");
            }
        }
    }

    @Test
    void guestsAreSentToSignIn() {
        signIn(null);
        for (String page : pages("calls")) {
            open(page);
            assertThat(heading()).as(page).isEqualTo("Sign in");
        }
    }

    @Test
    void ofABaseThatIsNotForThemThereIsNothing() {
        for (String page : pages("other")) {
            open(page);
            assertThat(heading()).as(page).isEqualTo("There is nothing at this address");
        }
    }

    @Test
    void aQuizOfAnotherBaseIsNotFoundHere() {
        signIn(somebody(Role.ADMINISTRATOR));
        for (String page : pages("other").stream()
                .filter(address -> address.contains(quiz.code().value()))
                .toList()) {
            open(page);
            assertThat(heading()).as(page).isEqualTo("There is nothing at this address");
        }
    }

    @Test
    void whoMayNotAnyMoreDoesNothingFromAPageLeftOpen() {
        open("teach/calls/questions");
        NativeButton hide = _get(
                card(ReviewCard.class, "Whom did she ring?"),
                NativeButton.class,
                spec -> spec.withPredicate(button -> button.getText().equals("Hide")));
        TeachFakes.person = somebody(Role.LEARNER);

        assertThatThrownBy(() -> _click(hide)).isInstanceOf(AccessDeniedException.class);

        assertThat(reviews.item(KB, "s").orElseThrow().isAsked()).isTrue();
    }

    private List<String> pages(String kb) {
        String quizzes = "teach/" + kb + "/quizzes";
        String one = quizzes + "/" + quiz.code();
        String questions = "teach/" + kb + "/questions";
        return List.of(
                questions,
                questions + "/own",
                questions + "/own/bring",
                questions + "/own/write",
                quizzes,
                quizzes + "/new",
                one,
                one + "/results",
                one + "/paper");
    }
}
